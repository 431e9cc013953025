package org.culturalpearls.portal.decision;

import org.culturalpearls.award.title.AwardResultService;
import org.culturalpearls.award.title.ResultView;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.portal.form.FormValues;

/** The public summary of a Pearl, as typed; no version if nothing was written. */
record SummaryForm(String text, String version) {

  static SummaryForm of(ResultView result) {
    return new SummaryForm(
        result.summary(), result.version() == null ? "" : result.version().toString());
  }

  AwardResultService.SaveSummary command(ParticipationId participation) {
    return new AwardResultService.SaveSummary(
        participation,
        version == null || version.isEmpty() ? null : FormValues.version(version),
        text);
  }
}
