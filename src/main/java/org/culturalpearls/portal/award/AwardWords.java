package org.culturalpearls.portal.award;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.culturalpearls.award.setup.AwardDate;
import org.culturalpearls.award.setup.AwardDates;
import org.culturalpearls.award.setup.EligibleArea;
import org.culturalpearls.cycle.CycleView;
import org.culturalpearls.portal.shell.Fact;
import org.culturalpearls.portal.shell.PersonDates;
import org.culturalpearls.shared.LocalMoments;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Formats the public facts of an award: its dates, and who may enter. */
@Component
public class AwardWords {

  private final PersonDates dates;
  private final MessageSource messages;

  AwardWords(PersonDates dates, MessageSource messages) {
    this.dates = dates;
    this.messages = messages;
  }

  /** In their order, without the grace, which is promised to nobody. */
  public List<Fact> dates(AwardDates set, CycleView cycle) {
    return Arrays.stream(AwardDate.values())
        .map(date -> new Fact("field." + date.field(), moment(date, set, cycle)))
        .toList();
  }

  private String moment(AwardDate date, AwardDates set, CycleView cycle) {
    if (date == AwardDate.PLANS_DUE) {
      return dates.deadline(LocalMoments.at(cycle.planDueAt(), cycle.zone()), cycle.zone());
    }
    LocalDateTime at = set.of(date);
    return dates.deadline(
        LocalMoments.at(at.toLocalDate(), at.toLocalTime(), cycle.zone()), cycle.zone());
  }

  public List<Fact> areas(List<EligibleArea> areas) {
    return areas.stream().map(area -> new Fact("country." + area.country(), area(area))).toList();
  }

  private String area(EligibleArea area) {
    String where =
        area.regions().isEmpty() ? text("award.area.all") : String.join(", ", area.regions());
    return area.excluded().isEmpty()
        ? where
        : text("award.area.without", where, String.join(", ", area.excluded()));
  }

  private String text(String key, Object... arguments) {
    return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
  }
}
