package org.culturalpearls.portal.review;

import static org.culturalpearls.portal.Shown.begins;
import static org.culturalpearls.portal.Shown.has;
import static org.culturalpearls.portal.Shown.states;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.culturalpearls.award.nomination.FileId;
import org.culturalpearls.award.nomination.NominationFileService;
import org.culturalpearls.award.nomination.NominationFileView;
import org.culturalpearls.award.nomination.ReadSection;
import org.culturalpearls.award.review.ReviewService;
import org.culturalpearls.award.review.ReviewState;
import org.culturalpearls.award.review.ScoringView;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.plan.MilestoneOwner;
import org.culturalpearls.plan.PlannedMilestone;
import org.culturalpearls.plan.content.Challenge;
import org.culturalpearls.plan.content.Contents;
import org.culturalpearls.plan.content.PlanMilestone;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.workflow.tasks.TaskCard;
import org.culturalpearls.workflow.tasks.UserTasks;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** What the page of a review shows in each of its states. */
@PortalSlice
class ScoringWebTest {

  @Autowired private MockMvc mvc;
  @Autowired private LoggedIn loggedIn;
  @Autowired private ReviewService reviews;
  @Autowired private PeopleService people;
  @Autowired private UserTasks desk;

  @Test
  void asksForTheAnswerOnConflictsBeforeAnythingIsScored() throws Exception {
    when(desk.ownOfCase(Scored.READER, "2027-5"))
        .thenReturn(List.of(card("other", "MilestoneProcess"), card("answer", "ReviewProcess")));
    shows(Scored.waitingForTheAnswer())
        .andExpect(content().string(containsString("First say whether anything ties you")))
        .andExpect(has("a[href='/tasks/answer']"))
        .andExpect(content().string(not(containsString("scores[0].points"))))
        .andExpect(content().string(not(containsString("What others say"))));
  }

  @Test
  void showsWhoIsBehindItAndNothingElseUntilThatIsAnswered() throws Exception {
    shows(Scored.waitingForTheAnswer())
        .andExpect(has("dd", "Metsala, Finland"))
        .andExpect(has("dd", "Saarelinn, Estonia"))
        .andExpect(content().string(containsString("Kaja Kask")))
        .andExpect(content().string(containsString("Saarelinn &lt;library&gt;")))
        .andExpect(content().string(containsString("The choir of <em>Rannamaa</em>")))
        .andExpect(content().string(containsString("Koor")))
        .andExpect(content().string(not(containsString("What the town says"))));
    shows(Scored.begun())
        .andExpect(content().string(containsString("What the town says")))
        .andExpect(content().string(not(containsString("Who is behind it"))));
  }

  @Test
  void showsGuidanceAndScaleAndKeepsWhatIsTyped() throws Exception {
    shows(Scored.begun())
        .andExpect(content().string(containsString("Is it &lt;daring&gt;?")))
        .andExpect(content().string(containsString("weight 1.5, 0 to 10 points")))
        .andExpect(has("[name='scores[0].points']"))
        .andExpect(has("[data-keep='/reviews/31/draft']"))
        .andExpect(has("a[href='#scores[1].points']", "Capacity"))
        .andExpect(content().string(containsString("Submit the review")))
        .andExpect(has("a[href='/reviews/31/conflict']"));
  }

  @Test
  void showsNothingOfOthersBeforeTheOwnReviewIsIn() throws Exception {
    shows(Scored.begun()).andExpect(content().string(not(containsString("What others say"))));
    shows(Scored.submitted(List.of()))
        .andExpect(content().string(containsString("No other review is in yet.")));
    shows(Scored.submitted(List.of(Scored.OTHER)))
        .andExpect(content().string(containsString("Anna Saar: 12.50 points")))
        .andExpect(content().string(containsString("Confidential: Money is short.")))
        .andExpect(content().string(containsString("Your review is worth 14.50 points.")))
        .andExpect(content().string(not(containsString("Submit the review"))))
        .andExpect(content().string(containsString("Save the correction")));
  }

  @Test
  void isNotSavedWhileTypedOnceItCounts() throws Exception {
    shows(Scored.submitted(List.of()))
        .andExpect(content().string(containsString("Every criterion has its points.")))
        .andExpect(content().string(not(containsString("data-keep=\""))));
  }

  @Test
  void marksCorrectionsMadeAfterSeeingOthers() throws Exception {
    shows(Scored.corrected())
        .andExpect(content().string(containsString("Corrected 2 times")))
        .andExpect(content().string(containsString("before, it was worth 13.50 points.")))
        .andExpect(content().string(containsString("changed after seeing others")));
    shows(Scored.submitted(List.of(Scored.OTHER)))
        .andExpect(content().string(not(containsString("changed after seeing others"))))
        .andExpect(content().string(not(containsString("Corrected"))));
  }

  @Test
  void showsWithoutAFormWhatWasWrittenWhenTheStageHasEnded() throws Exception {
    shows(Scored.ended(ReviewState.SCORING))
        .andExpect(content().string(containsString("The stage has ended, or")))
        .andExpect(states("Courage", "7"))
        .andExpect(states("Capacity", ""))
        .andExpect(content().string(containsString("Thin budget.")))
        .andExpect(content().string(not(containsString("scores[0].points"))))
        .andExpect(content().string(not(containsString("href=\"/reviews/31/conflict\""))));
  }

  @Test
  void saysOfNoDayToComeThatTheStageEndedOnIt() throws Exception {
    shows(Scored.decided())
        .andExpect(content().string(containsString("has been handed on or made.")))
        .andExpect(content().string(not(containsString("5 February 2027"))));
  }

  @Test
  void asksNobodyBeforeTheyLeaveWhatIsSaved() throws Exception {
    shows(Scored.begun()).andExpect(has("[data-unsaved='false']"));
    shows(Scored.submitted(List.of()))
        .andExpect(has("[data-unsaved='false']"))
        .andExpect(content().string(not(containsString("data-keep="))));
  }

  @Test
  void showsWhatTheTownSaysWithItsOwnWordsAndFiles() throws Exception {
    shows(Scored.begun()).andExpect(content().string(containsString("There is no text to read.")));
    shows(
            Scored.with(
                List.of(new ReadSection("nominationsection.MOTIVATION", "Our <b>why</b>", "Miks")),
                List.of(
                    new NominationFileView(
                        new FileId(9),
                        "letter.pdf",
                        "application/pdf",
                        1025,
                        new PersonId(3),
                        Instant.EPOCH))))
        .andExpect(content().string(containsString("In the town’s language")))
        .andExpect(content().string(containsString("Miks")))
        .andExpect(content().string(not(containsString("<b>why</b>"))))
        .andExpect(has("a[href='/reviews/31/files/9']"))
        .andExpect(content().string(containsString("(2 kB)")));
  }

  @Test
  void listsTheMilestonesOfAPlanWithTheirDatesAndOwners() throws Exception {
    PersonView ilze = LoggedIn.person(Role.MENTEE);
    when(people.persons(any())).thenReturn(Map.of(ilze.id(), ilze));
    shows(
            Scored.with(
                Contents.of(
                    "A town **together**",
                    new Challenge("Alone in <winter>", "Many are."),
                    new PlanMilestone(
                        null,
                        new PlannedMilestone(
                            "Open <the> stage",
                            MilestoneOwner.person(ilze.id()),
                            LocalDate.of(2028, 5, 4),
                            "Visitors",
                            "")),
                    new PlanMilestone(null, new PlannedMilestone("Sing", null, null, "", "")))))
        .andExpect(has("strong", "together"))
        .andExpect(has("h3", "Alone in <winter>"))
        .andExpect(begins("th", "Open <the> stage"))
        .andExpect(has("td", ilze.name()))
        .andExpect(has("td", "4 May 2028"))
        .andExpect(begins("th", "Sing"))
        .andExpect(has("a[href='/reviews/31/plan.pdf']"));
  }

  @Test
  void letsAFileBeFetchedAsWhatItIs() throws Exception {
    when(reviews.file(Scored.READER, Scored.REVIEW, new FileId(9)))
        .thenReturn(
            new NominationFileService.Content("letter.pdf", "application/pdf", new byte[] {1, 2}));
    mvc.perform(get("/reviews/31/files/9").with(loggedIn.as(Role.SELECTOR)))
        .andExpect(status().isOk())
        .andExpect(content().contentType("application/pdf"))
        .andExpect(header().string("Content-Disposition", containsString("letter.pdf")))
        .andExpect(content().bytes(new byte[] {1, 2}));
  }

  @Test
  void isNotThereForWhoMayNotSeeIt() throws Exception {
    NotFound hidden = new NotFound("error.review.not-found");
    when(reviews.scoring(any(), any())).thenThrow(hidden);
    when(reviews.file(any(), any(), any())).thenThrow(hidden);
    when(reviews.plan(any(), any())).thenThrow(hidden);
    for (String page : List.of("", "/files/9", "/plan.pdf", "/conflict")) {
      mvc.perform(get("/reviews/31" + page).with(loggedIn.as(Role.SELECTOR)))
          .andExpect(status().isNotFound());
    }
  }

  private ResultActions shows(ScoringView page) throws Exception {
    when(reviews.scoring(Scored.READER, Scored.REVIEW)).thenReturn(page);
    return mvc.perform(get("/reviews/31").with(loggedIn.as(Role.SELECTOR)))
        .andExpect(status().isOk());
  }

  static TaskCard card(String id, String process) {
    return new TaskCard(
        id, process, "UserTask", id, "", "2027-5", "Saarelinn", Instant.EPOCH, null, null);
  }
}
