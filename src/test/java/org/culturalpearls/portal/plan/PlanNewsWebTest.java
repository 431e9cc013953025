package org.culturalpearls.portal.plan;

import static org.culturalpearls.portal.Shown.begins;
import static org.culturalpearls.portal.Shown.has;
import static org.culturalpearls.portal.Shown.hasNo;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.plan.PlanService;
import org.culturalpearls.plan.PlanState;
import org.culturalpearls.plan.PlanView;
import org.culturalpearls.plan.content.Challenge;
import org.culturalpearls.plan.content.PlanContent;
import org.culturalpearls.plan.content.Row;
import org.culturalpearls.plan.content.RowId;
import org.culturalpearls.plan.presence.PlanPresenceService;
import org.culturalpearls.plan.remark.PlanRemarkService;
import org.culturalpearls.plan.remark.RemarkId;
import org.culturalpearls.plan.remark.RemarkPlace;
import org.culturalpearls.plan.remark.RemarkView;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.portal.cases.CaseSlice;
import org.culturalpearls.portal.cases.Saarelinn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@PortalSlice
class PlanNewsWebTest {

  private static final String PLAN = "/cases/2027-saarelinn/plan";
  private static final Instant SEEN = Instant.parse("2027-02-01T12:00:00Z");
  private static final PersonId OTHER = new PersonId(99);

  private final PersonView ilze = LoggedIn.person(Role.MENTEE);
  @Autowired private MockMvc mvc;
  @Autowired private LoggedIn loggedIn;
  @Autowired private PlanService plans;
  @Autowired private PlanRemarkService remarks;
  @Autowired private PlanPresenceService presence;
  @Autowired private CaseSlice reader;

  @BeforeEach
  void ilzeLookedAtNoon() {
    reader.readerOfTheTeam();
    when(remarks.isReader(any(), any())).thenReturn(true);
    when(presence.seenUntil(any(), any())).thenReturn(Optional.of(SEEN));
    stands(
        challenge(1, "Before", OTHER, SEEN),
        challenge(2, "After", OTHER, SEEN.plusSeconds(60)),
        challenge(3, "Her own", ilze.id(), SEEN.plusSeconds(90)));
  }

  @Test
  void marksWhatOthersWroteSince() throws Exception {
    mvc.perform(get(PLAN).with(loggedIn.as(ilze)))
        .andExpect(begins("#challenge-2 .status", "New: "))
        .andExpect(hasNo("#challenge-1 .status"))
        .andExpect(hasNo("#challenge-3 .status"))
        .andExpect(has(".news a[href='#challenge-2']", "After"))
        .andExpect(has(".news summary", "Show all (1)"))
        .andExpect(has(".news form[action='" + PLAN + "/seen'] input[name='until']"));
  }

  @Test
  void countsRemarksAndTheVisionAndAllOfItToWhoNeverLooked() throws Exception {
    when(presence.seenUntil(any(), any())).thenReturn(Optional.empty());
    when(remarks.remarks(any(), any()))
        .thenReturn(
            List.of(
                new RemarkView(
                    new RemarkId(5),
                    RemarkPlace.VISION,
                    "",
                    "",
                    "Why?",
                    ilze.id(),
                    SEEN,
                    null,
                    null,
                    List.of(new RemarkView.Answer(OTHER, SEEN, "So.")))));
    mvc.perform(get(PLAN).with(loggedIn.as(ilze)))
        .andExpect(has(".news h2", "What the others have written"))
        .andExpect(has(".news a[href='#remark-5']", "A remark"))
        .andExpect(has(".news a[href='#vision']", "Vision"))
        .andExpect(has(".news a[href='#challenge-1']", "Before"));
  }

  @Test
  void saysNothingWhereNothingIsNewAndToOthers() throws Exception {
    when(presence.seenUntil(any(), any())).thenReturn(Optional.of(SEEN.plusSeconds(60)));
    mvc.perform(get(PLAN).with(loggedIn.as(ilze))).andExpect(hasNo(".news"));
    when(presence.seenUntil(any(), any())).thenReturn(Optional.empty());
    when(remarks.isReader(any(), any())).thenReturn(false);
    reader.readerWhoCoordinates();
    mvc.perform(get(PLAN).with(loggedIn.as(ilze))).andExpect(hasNo(".news"));
  }

  @Test
  void takesThatItWasSeenUpToThePageItself() throws Exception {
    mvc.perform(
            post(PLAN + "/seen")
                .with(loggedIn.as(ilze))
                .with(csrf())
                .param("until", Long.toString(SEEN.toEpochMilli())))
        .andExpect(redirectedUrl(PLAN));
    verify(presence).seen(ilze.id(), Saarelinn.ID, SEEN);
    mvc.perform(
            post(PLAN + "/seen").with(loggedIn.as(ilze)).with(csrf()).param("until", "tomorrow"))
        .andExpect(status().isNotFound());
  }

  @Test
  void saysWhoElseIsHere() throws Exception {
    when(presence.here(ilze.id(), Saarelinn.ID)).thenReturn(List.of(ilze.id()));
    mvc.perform(post(PLAN + "/here").with(loggedIn.as(ilze)).with(csrf()))
        .andExpect(content().string("<p>Also here now: Ilze Kalniņa</p>"));
    when(presence.here(ilze.id(), Saarelinn.ID)).thenReturn(List.of());
    mvc.perform(post(PLAN + "/here").with(loggedIn.as(ilze)).with(csrf()))
        .andExpect(content().string("<p></p>"));
  }

  @Test
  void hidesTheCaseFromStrangers() throws Exception {
    reader.stranger();
    for (String address : List.of("/here", "/seen")) {
      mvc.perform(post(PLAN + address).with(loggedIn.as(ilze)).with(csrf()))
          .andExpect(status().isNotFound());
    }
    verify(presence, never()).here(any(), any());
    verify(presence, never()).seen(any(), any(), any());
  }

  private static Row<Challenge> challenge(long id, String title, PersonId by, Instant at) {
    return new Row<>(new RowId(id), 0, new Challenge(title, ""), by, at);
  }

  @SafeVarargs
  private void stands(Row<Challenge>... challenges) {
    PlanContent content =
        new PlanContent(
            "A town", List.of(challenges), List.of(), List.of(), List.of(), List.of(), List.of());
    PlanView plan =
        new PlanView(
            Saarelinn.ID,
            PlanState.DRAFT,
            null,
            null,
            4,
            ilze.id(),
            SEEN,
            new PlanContent.Edit(OTHER, SEEN.minusSeconds(60)),
            content,
            0,
            SEEN,
            null,
            null,
            false,
            false);
    when(plans.plan(any(), eq(Saarelinn.ID))).thenReturn(plan);
  }
}
