package org.culturalpearls.portal.indicator;

import static org.culturalpearls.portal.Shown.shows;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.Optional;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.plan.report.FinalReport;
import org.culturalpearls.plan.report.FinalReportService;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.portal.cases.CaseSlice;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@PortalSlice
class FinalReportWebTest {

  private static final String PAGE = "/cases/2027-saarelinn/final-report";
  private static final Instant DUE = Instant.parse("2028-02-07T20:59:59Z");

  @Autowired private MockMvc mvc;
  @Autowired private LoggedIn loggedIn;
  @Autowired private CaseSlice reader;
  @Autowired private FinalReportService reports;

  @Test
  void saysWhetherItIsAskedForAndShowsWhatWasWritten() throws Exception {
    PersonView of = reader.readerOfTheTeam();
    when(reports.report(any(), any())).thenReturn(Optional.empty());
    reads(of, "No final report is asked for yet");

    FinalReport.Texts none = new FinalReport.Texts("", "", "", "");
    when(reports.report(any(), any()))
        .thenReturn(Optional.of(new FinalReport(DUE, none, null, null)));
    reads(of, "The final report is not written yet");

    FinalReport.Texts said = new FinalReport.Texts("A cinema.", "<b>People</b> meet.", "", "More.");
    when(reports.report(any(), any()))
        .thenReturn(Optional.of(new FinalReport(DUE, said, of.id(), DUE)));
    reads(of, "A cinema.", "Nothing was said.", "More.");
  }

  private void reads(PersonView of, String... words) throws Exception {
    mvc.perform(get(PAGE).with(loggedIn.as(of))).andExpect(status().isOk()).andExpect(shows(words));
  }
}
