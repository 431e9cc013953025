package org.culturalpearls.portal.indicator;

import org.culturalpearls.plan.indicator.MeasureService.Said;
import org.culturalpearls.plan.indicator.MeasureState;
import org.culturalpearls.plan.indicator.Standing;
import org.culturalpearls.portal.form.FormValues;

/**
 * What a team says of a measure, as typed.
 *
 * @param version of what was read; empty for nothing
 * @param state empty for what dates and values say
 */
public record SaidForm(String version, String state, String sentence, String nextStep) {

  static SaidForm of(Standing standing) {
    Standing.Word word = standing.word();
    return word == null
        ? new SaidForm("", "", "", "")
        : new SaidForm(
            Long.toString(word.version()),
            word.state() == null ? "" : word.state().name(),
            word.sentence(),
            word.nextStep());
  }

  Long read() {
    return version == null || version.isEmpty() ? null : FormValues.version(version);
  }

  Said said() {
    return new Said(FormValues.one(MeasureState.class, "state", state), sentence, nextStep);
  }
}
