package org.culturalpearls.portal.exchange;

import org.culturalpearls.exchange.VisitView;

/** What a visitor tells, as typed. */
record VisitReportForm(String saw, String takeHome) {

  static VisitReportForm of(VisitView.Report report) {
    return report == null
        ? new VisitReportForm("", "")
        : new VisitReportForm(report.saw(), report.takeHome());
  }
}
