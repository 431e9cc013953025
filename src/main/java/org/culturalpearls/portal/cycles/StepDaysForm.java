package org.culturalpearls.portal.cycles;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.Step;
import org.culturalpearls.portal.form.FormValues;
import org.culturalpearls.shared.Label;

/** The days of each step, as typed; a class, because a field is added to the map for each step. */
public class StepDaysForm {

  private Map<String, String> days = new LinkedHashMap<>();
  private String version;

  static StepDaysForm of(Map<Step, Integer> days, long version) {
    StepDaysForm form = new StepDaysForm();
    days.forEach((step, count) -> form.days.put(step.name(), count.toString()));
    form.version = Long.toString(version);
    return form;
  }

  /** Existing steps only: anything else that is sent is ignored. */
  CycleService.ChangeStepDays command(CycleId cycle) {
    Map<Step, Integer> typed = new EnumMap<>(Step.class);
    for (Step step : Step.values()) {
      if (days.containsKey(step.name())) {
        typed.put(
            step, FormValues.whole(field(step.name()), Label.of(step), days.get(step.name())));
      }
    }
    return new CycleService.ChangeStepDays(cycle, FormValues.version(version), typed);
  }

  static String field(String step) {
    return "days[" + step + "]";
  }

  public Map<String, String> getDays() {
    return days;
  }

  public void setDays(Map<String, String> days) {
    this.days = days;
  }

  public String getVersion() {
    return version;
  }

  public void setVersion(String version) {
    this.version = version;
  }
}
