package org.culturalpearls.portal.nomination;

import static org.culturalpearls.portal.Shown.begins;
import static org.culturalpearls.portal.Shown.has;
import static org.culturalpearls.portal.Shown.hasNo;
import static org.culturalpearls.portal.Shown.hides;
import static org.culturalpearls.portal.Shown.shows;
import static org.culturalpearls.portal.nomination.Nominations.ID;
import static org.culturalpearls.portal.nomination.Readers.READER;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.culturalpearls.award.nomination.FileId;
import org.culturalpearls.award.nomination.NominationFileService;
import org.culturalpearls.award.nomination.NominationService;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.award.nomination.NominationSteps;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.Role;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.workflow.tasks.TaskCard;
import org.culturalpearls.workflow.tasks.UserTasks;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@PortalSlice
class EarlierNominationWebTest {

  private static final String EARLIER = Nominations.PATH + "/earlier/41";
  private static final byte[] PDF = "%PDF-1.7 a letter\n%%EOF".getBytes();

  @Autowired private MockMvc mvc;
  @Autowired private LoggedIn loggedIn;
  @Autowired private Readers readers;
  @Autowired private NominationService nominations;
  @Autowired private NominationFileService files;
  @Autowired private NominationSteps steps;
  @Autowired private PeopleService people;
  @Autowired private UserTasks desk;

  /** Neither a task nor a check of the nomination that stands for the town now is shown with it. */
  @Test
  void isReadAsItWasWhenItWasWithdrawn() throws Exception {
    RequestPostProcessor coordinator =
        readers.whoCoordinates(Nominations.in(NominationState.WITHDRAWN));
    when(desk.ofCase("2027-saarelinn"))
        .thenReturn(
            List.of(
                new TaskCard(
                    "t3",
                    "NominationProcess",
                    "UserTask_CheckEligibility",
                    "Check eligibility",
                    "",
                    "2027-saarelinn",
                    "",
                    null,
                    null,
                    null)));
    when(desk.mayDo(READER, "t3")).thenReturn(true);
    when(people.hasRole(READER, Role.COORDINATOR)).thenReturn(true);
    mvc.perform(get(EARLIER).with(coordinator))
        .andExpect(status().isOk())
        .andExpect(shows("Our youth leaves"))
        .andExpect(begins("dd", "Withdrawn"))
        .andExpect(has("a[href='" + EARLIER + "/files/5']"))
        .andExpect(has("a[href='/cases/2027-saarelinn/trail/41']"))
        .andExpect(hides("/tasks/t3", "What the rules of the cycle say"))
        .andExpect(hasNo("textarea"));
    verifyNoInteractions(steps);
  }

  @Test
  void givesItsFiles() throws Exception {
    when(files.content(READER, ID, new FileId(5)))
        .thenReturn(new NominationFileService.Content("letter.pdf", "application/pdf", PDF));
    mvc.perform(
            get(EARLIER + "/files/5")
                .with(readers.ofTheTeam(Nominations.in(NominationState.WITHDRAWN))))
        .andExpect(status().isOk())
        .andExpect(content().bytes(PDF));
  }

  @Test
  void isNotReadUnderTheCaseOfAnotherTown() throws Exception {
    RequestPostProcessor member = readers.ofTheTeam(Nominations.in(NominationState.WITHDRAWN));
    String elsewhere = EARLIER.replace("saarelinn", "metsala");
    mvc.perform(get(elsewhere).with(member)).andExpect(status().isNotFound());
    mvc.perform(get(elsewhere + "/files/5").with(member)).andExpect(status().isNotFound());
    verifyNoInteractions(files);
  }

  @Test
  void isUnknownToStrangersAndToWhoIsInAConflict() throws Exception {
    doThrow(new NotFound("error.nomination.not-found")).when(nominations).nomination(any(), any());
    for (Role role : List.of(Role.MENTEE, Role.JUROR, Role.COORDINATOR)) {
      RequestPostProcessor stranger = loggedIn.as(role);
      mvc.perform(get(EARLIER).with(stranger))
          .andExpect(status().isNotFound())
          .andExpect(hides("Saarelinn"));
      mvc.perform(get(EARLIER + "/files/5").with(stranger)).andExpect(status().isNotFound());
    }
    verifyNoInteractions(files);
  }
}
