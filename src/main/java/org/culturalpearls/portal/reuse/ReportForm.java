package org.culturalpearls.portal.reuse;

import org.culturalpearls.portal.form.FormValues;
import org.culturalpearls.reuse.AdoptionService.Report;
import org.culturalpearls.reuse.AdoptionView;
import org.culturalpearls.reuse.DoAgain;

/** How it went, as typed. */
record ReportForm(String version, String changed, String result, String again, String published) {

  static ReportForm of(AdoptionView adoption, String adaptation) {
    AdoptionView.Report report = adoption.report();
    String version = Long.toString(adoption.version());
    return report == null
        ? new ReportForm(version, adaptation, "", "", "")
        : new ReportForm(
            version,
            report.changed(),
            report.result(),
            report.again().name(),
            Boolean.toString(report.published()));
  }

  Report report() {
    return new Report(
        changed,
        result,
        FormValues.one(DoAgain.class, "again", again),
        Boolean.parseBoolean(published));
  }
}
