package org.culturalpearls.portal.decision;

import static org.culturalpearls.portal.Shown.begins;
import static org.culturalpearls.portal.Shown.has;
import static org.hamcrest.Matchers.containsString;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.culturalpearls.SomePerson;
import org.culturalpearls.award.conflict.ConflictKind;
import org.culturalpearls.award.nomination.AuditTrailLine;
import org.culturalpearls.award.nomination.EarlierNomination;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.nomination.UntoldDecisionService.TakenBack;
import org.culturalpearls.award.nomination.Verdict;
import org.culturalpearls.award.review.ReviewId;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.award.title.AwardRecordService;
import org.culturalpearls.award.title.GivenTitle;
import org.culturalpearls.award.title.ReviewReason;
import org.culturalpearls.cycle.CaseEventArgument;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.portal.cases.CaseSlice;
import org.culturalpearls.portal.cases.Saarelinn;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.Paged;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Who decided what on a nomination. */
@PortalSlice
class TrailWebTest {

  private static final NominationId WITHDRAWN = new NominationId(40);
  private static final String TRAIL = "/cases/2027-saarelinn/trail";

  @Autowired private MockMvc mvc;
  @Autowired private LoggedIn loggedIn;
  @Autowired private CaseSlice reader;
  @Autowired private AwardRecordService records;
  @Autowired private PeopleService people;

  @Test
  void sayWhoDecidedWhatAndWhatFollowedFromTheCalendar() throws Exception {
    PersonView of = reader.readerWhoCoordinates();
    PersonId anna = new PersonId(12);
    when(people.persons(anyCollection()))
        .thenReturn(Map.of(anna, named(anna, "Anna Saar"), of.id(), of));
    trail(
            of,
            line(anna, "nomination.selected"),
            line(null, "nomination.not-submitted"),
            line(anna, "review.left-out", new ReviewId(31)),
            line(anna, "review.given", new ReviewId(32), anna),
            line(anna, "review.points", new ReviewId(32), 2, 5, 3),
            line(anna, "decision.confirmed", GivenTitle.TITLE))
        .andExpect(content().string(containsString("Anna Saar assigned a review to Anna Saar")))
        .andExpect(
            content()
                .string(
                    containsString("Anna Saar corrected the points for criterion 2 from 5 to 3")))
        .andExpect(content().string(containsString("Anna Saar selected it")))
        .andExpect(content().string(containsString("By the process closed it: it was not")))
        .andExpect(content().string(containsString("Anna Saar left a review out (review 31)")))
        .andExpect(content().string(containsString("Anna Saar confirmed the decision (title)")))
        .andExpect(content().string(containsString("Monday 11 January 2027")));
    verify(records).trail(of.id(), Saarelinn.ID, 0);
    trail(of).andExpect(content().string(containsString("Nothing has been decided yet.")));
  }

  @Test
  void keepWhatWasTakenBackBeforeTheTownWasTold() throws Exception {
    PersonView of = reader.readerWhoCoordinates();
    PersonId anna = new PersonId(12);
    when(people.persons(anyCollection()))
        .thenReturn(Map.of(anna, named(anna, "Anna Saar"), of.id(), of));
    Instant at = Instant.parse("2027-01-11T09:00:00Z");
    when(records.takenBack(of.id(), Saarelinn.ID))
        .thenReturn(
            List.of(
                new TakenBack(
                    Verdict.NOT_SELECTED, anna, at, "Others.", anna, at, "Overlooked.", null)));
    trail(of, line(anna, "verdict.taken-back", Verdict.NOT_SELECTED))
        .andExpect(content().string(containsString("the town was not told: Not selected")))
        .andExpect(begins("h3", "Not selected, decided by Anna Saar"))
        .andExpect(has("p.as-typed", "Others."))
        .andExpect(has("p.as-typed", "Overlooked."))
        .andExpect(has("p", "Nothing is decided since."));
  }

  @Test
  void tellWhyAReviewWasTakenBack() throws Exception {
    PersonView of = reader.readerWhoCoordinates();
    PersonId anna = new PersonId(12);
    when(people.persons(anyCollection()))
        .thenReturn(Map.of(anna, named(anna, "Anna Saar"), of.id(), of));
    Instant at = Instant.parse("2027-01-11T09:00:00Z");
    when(records.reviewReasons(of.id(), Saarelinn.ID))
        .thenReturn(
            List.of(
                new ReviewReason(
                    new ReviewId(31),
                    WITHDRAWN,
                    AwardStage.JURY,
                    anna,
                    ReviewReason.Kind.TIE_TAKEN_BACK,
                    Set.of(ConflictKind.SAME_ORGANISATION),
                    at,
                    "They share an office.",
                    anna,
                    at)));
    trail(of)
        .andExpect(begins("h3", "Taken back because of a tie: review of Anna Saar (review 31)"))
        .andExpect(has("p.as-typed", "They share an office."));
  }

  @Test
  void leadToThatOfWhatTheTownWithdrewAndBack() throws Exception {
    PersonView of = reader.readerWhoCoordinates();
    when(records.earlier(of.id(), Saarelinn.ID))
        .thenReturn(
            List.of(
                new EarlierNomination(
                    WITHDRAWN,
                    Instant.parse("2026-10-01T08:00:00Z"),
                    Instant.parse("2026-10-15T08:00:00Z"))));
    trail(of).andExpect(begins("a[href='" + TRAIL + "/40']", "Withdrawn on"));
    when(records.trail(of.id(), Saarelinn.ID, WITHDRAWN, 0))
        .thenReturn(Paged.of(List.of(line(null, "nomination.withdrawn")), 0));
    mvc.perform(get(TRAIL + "/40").with(loggedIn.as(of)))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("By the process withdrew it")))
        .andExpect(has("a[href='" + TRAIL + "']"));
    when(records.trail(of.id(), Saarelinn.ID, WITHDRAWN, 0))
        .thenThrow(new NotFound("error.award.no-trail"));
    mvc.perform(get(TRAIL + "/40").with(loggedIn.as(of))).andExpect(status().isNotFound());
  }

  @Test
  void tellNobodyElseWhoDecided() throws Exception {
    mvc.perform(get(TRAIL).with(loggedIn.as(reader.stranger()))).andExpect(status().isNotFound());
    verifyNoInteractions(records);
    when(records.trail(any(), any(), anyInt()))
        .thenThrow(new NotAllowed("error.people.role-needed"));
    mvc.perform(get(TRAIL).with(loggedIn.as(reader.readerOfTheTeam())))
        .andExpect(status().isForbidden());
    reset(records);
    when(records.trail(any(), any(), anyInt())).thenThrow(new NotFound("error.award.no-trail"));
    mvc.perform(get(TRAIL).with(loggedIn.as(reader.readerWhoCoordinates())))
        .andExpect(status().isNotFound());
  }

  private ResultActions trail(PersonView of, AuditTrailLine... lines) throws Exception {
    when(records.trail(of.id(), Saarelinn.ID, 0)).thenReturn(Paged.of(List.of(lines), 0));
    return mvc.perform(get(TRAIL).with(loggedIn.as(of))).andExpect(status().isOk());
  }

  private static AuditTrailLine line(PersonId actor, String kind, Object... arguments) {
    return new AuditTrailLine(
        Instant.parse("2027-01-11T09:00:00Z"), actor, kind, CaseEventArgument.all(arguments));
  }

  static PersonView named(PersonId id, String name) {
    return SomePerson.named(id, name, "");
  }
}
