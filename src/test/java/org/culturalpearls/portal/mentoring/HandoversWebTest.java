package org.culturalpearls.portal.mentoring;

import static org.hamcrest.Matchers.containsString;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.List;
import org.culturalpearls.mentoring.ending.ClosureService;
import org.culturalpearls.mentoring.ending.HandoverView;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.portal.cases.CaseSlice;
import org.culturalpearls.portal.cases.Saarelinn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@PortalSlice
class HandoversWebTest {

  private static final String PAGE = "/cases/2027-saarelinn/handovers";

  @Autowired private MockMvc mvc;
  @Autowired private LoggedIn loggedIn;
  @Autowired private CaseSlice reader;
  @Autowired private ClosureService closures;

  @Test
  void showsMentorsWhatWasHandedOn() throws Exception {
    PersonView of = reader.readerWhoMentors();
    when(closures.handovers(of.id(), Saarelinn.ID))
        .thenReturn(
            List.of(
                new HandoverView(
                    Saarelinn.MENTORING,
                    Instant.parse("2027-05-03T10:00:00Z"),
                    "Ask for the <harbour> master.")));
    mvc.perform(get(PAGE).with(loggedIn.as(of)))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Ask for the &lt;harbour&gt; master.")))
        .andExpect(content().string(containsString("From the mentoring with Ilze Kalniņa")))
        .andExpect(content().string(containsString("Monday 3 May 2027")));
  }

  @Test
  void saysWhenOneIsWritten() throws Exception {
    mvc.perform(get(PAGE).with(loggedIn.as(reader.readerWhoCoordinates())))
        .andExpect(content().string(containsString("There is no handover note for you")));
  }

  @Test
  void keepsTheNotesFromTheTown() throws Exception {
    mvc.perform(get(PAGE).with(loggedIn.as(reader.readerOfTheTeam())))
        .andExpect(status().isForbidden());
    mvc.perform(get(PAGE).with(loggedIn.as(reader.stranger()))).andExpect(status().isNotFound());
    verifyNoInteractions(closures);
  }
}
