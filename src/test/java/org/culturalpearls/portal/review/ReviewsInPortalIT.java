package org.culturalpearls.portal.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.culturalpearls.ApplicationTest;
import org.culturalpearls.AwardAtPreSelection.Year;
import org.culturalpearls.Engine;
import org.culturalpearls.ReviewedAward;
import org.culturalpearls.StatementCounter;
import org.culturalpearls.award.Nominated.Entry;
import org.culturalpearls.award.review.ReviewId;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.security.PersonPrincipal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Reviews by the pages of the portal, from the assignment to a correction. */
@ApplicationTest
class ReviewsInPortalIT {

  @Autowired private ReviewedAward award;
  @Autowired private Engine engine;
  @Autowired private MockMvc web;
  @Autowired private PeopleService people;
  @Autowired private JdbcClient jdbc;
  @Autowired private StatementCounter counter;

  private Year year;
  private Entry entry;
  private PersonId selector;
  private PersonId other;

  @BeforeEach
  void thereIsSomethingToReview() {
    year = award.begin();
    entry = award.eligible(year, Country.EE);
    selector = year.selectors().get(0);
    other = year.selectors().get(1);
  }

  @AfterEach
  void theCycleIsFinished() {
    award.finish(year);
  }

  @Test
  void areAssignedByAProposalChangedByHand() throws Exception {
    award.mentored(year.selectors().get(3), entry);
    String page = show(year.coordinator(), base() + "/assignment");
    assertThat(page).contains(award.town(entry), "Selector 1", "Confirm and ask the reviewers");
    assertThat(page).doesNotContain("reviewers-" + entry.id().value() + "-" + id(3));
    assertThat(page.replaceAll("<[^>]*>|\\s+", " "))
        .containsPattern("In conflict, so not offered: +Selector 4 +mentored the town");

    MockHttpServletResponse answer =
        send(
            year.coordinator(),
            base() + "/assignment",
            Map.of("reviewers-" + entry.id().value(), id(0)));
    assertThat(answer.getRedirectedUrl()).isEqualTo(base());
    assertThat(show(year.coordinator(), base())).contains("1 of 3 reviews assigned", "Selector 1");
    assertThat(show(selector, "/reviews")).contains(award.town(entry), "One review waits for you");
    assertThat(engine.openTasks(award.key(entry))).containsExactly("UserTask_DeclareConflict");

    Entry later = award.eligible(year, Country.FI);
    assertThat(show(year.coordinator(), base() + "/assignment"))
        .contains(award.town(later), "Assigned already: Selector 1");
    MockHttpServletResponse refused =
        send(
            year.coordinator(),
            base() + "/assignment",
            Map.of("reviewers-" + entry.id().value(), id(3)));
    assertThat(refused.getStatus()).isEqualTo(400);
  }

  @Test
  void areKeptWhileTypedThenSubmittedAndCorrected() throws Exception {
    ReviewId review = scoring(selector);
    String path = "/reviews/" + review.value();
    assertThat(show(selector, path))
        .contains("What the town says of MOTIVATION", "Still missing", "/js/keep");

    MockHttpServletResponse kept = send(selector, path + "/draft", typed(version(path), "7", ""));
    assertThat(kept.getContentAsString())
        .contains("data-version", "Every criterion has its points");
    MockHttpServletResponse stale = send(selector, path + "/draft", typed("0", "7", ""));
    assertThat(stale.getStatus()).isEqualTo(409);
    MockHttpServletResponse wrong =
        send(selector, path + "/draft", typed(version(path), "77", "Good."));
    assertThat(wrong.getStatus()).isEqualTo(400);

    Map<String, String> submit = typed(version(path), "8", "");
    submit.put("submit", "true");
    MockHttpServletResponse incomplete = send(selector, path, submit);
    assertThat(incomplete.getStatus()).isEqualTo(400);
    assertThat(incomplete.getContentAsString()).contains("write what the town should hear");
    assertThat(show(selector, path)).as("kept only with the task").doesNotContain("value=\"8\"");
    submit.putAll(typed(version(path), "7", "Ask the young people."));
    assertThat(send(selector, path, submit).getRedirectedUrl()).isEqualTo(path);
    assertThat(engine.openTasks(award.key(entry))).isEmpty();

    assertThat(show(selector, path)).contains("worth 28.00 points", "No other review is in yet");
    assertThat(
            send(selector, path, typed(version(path), "8", "Ask the young people."))
                .getRedirectedUrl())
        .isEqualTo(path);
    assertThat(show(selector, path))
        .contains("worth 32.00 points", "Corrected once", "it was worth 28.00 points")
        .doesNotContain("changed after seeing others");
  }

  @Test
  void showOthersOnlyAfterTheOwnIsInAndMarkWhatIsChangedThen() throws Exception {
    submitted(other);
    ReviewId review = scoring(selector);
    String path = "/reviews/" + review.value();
    assertThat(show(selector, path)).doesNotContain("Between us", "Selector 2");

    submitted(selector);
    assertThat(show(selector, path)).contains("Between us: money is short.", "Selector 2");
    send(selector, path, typed(version(path), "2", "Well done."));
    assertThat(show(selector, path)).contains("changed after seeing others");
    assertThat(show(year.coordinator(), base())).contains("changed after seeing others");
  }

  @Test
  void areRemindedOfTheAnswerAndNotTwiceADay() throws Exception {
    award.assign(year, AwardStage.PRE_SELECTION, entry, selector);
    ReviewId review = award.review(selector, entry.id());
    String path = base() + "/" + review.value() + "/remind";
    send(year.coordinator(), path, Map.of());
    send(year.coordinator(), path, Map.of());
    assertThat(kindsTo(selector)).containsOnlyOnce("REVIEW_ANSWER_REMINDED");
    assertThat(show(year.coordinator(), base())).contains("Reminded at ");
  }

  @Test
  void areRemindedAndTakenBackByOneClick() throws Exception {
    ReviewId review = scoring(selector);
    String path = base() + "/" + review.value();
    send(year.coordinator(), path + "/remind", Map.of());
    assertThat(kindsTo(selector)).contains("REVIEW_REMINDED");

    assertThat(show(year.coordinator(), path + "/reassign")).contains("Selector 2 (no reviews)");
    MockHttpServletResponse refused = send(year.coordinator(), path + "/reassign", Map.of());
    assertThat(refused.getStatus()).isEqualTo(400);
    send(year.coordinator(), path + "/reassign", Map.of("reviewer", id(1)));
    assertThat(kindsTo(selector)).contains("REVIEW_TAKEN_BACK");
    assertThat(show(selector, "/reviews")).doesNotContain(award.town(entry));
    assertThat(show(other, "/reviews")).contains(award.town(entry));
  }

  @Test
  void areReworkedWhereTheOfficeAsksForOtherWords() throws Exception {
    submitted(selector);
    ReviewId review = award.review(selector, entry.id());
    String remarks = "/cycles/" + year.cycle().value() + "/award/remarks";
    assertThat(show(year.coordinator(), remarks)).contains("Well done.", "Waits for you");
    assertThat(status(selector, remarks)).isEqualTo(403);
    answer(review, "Well done.", "OTHER_WORDS", "Say what was well done.");
    assertThat(kindsTo(selector)).contains("REVIEW_OTHER_WORDS");

    String path = "/reviews/" + review.value();
    assertThat(show(selector, path)).contains("Say what was well done.", path + "/words");
    assertThat(send(selector, path + "/words", Map.of("words", "Well done.")).getStatus())
        .isEqualTo(400);
    assertThat(
            send(selector, path + "/words", Map.of("words", "You asked the young."))
                .getRedirectedUrl())
        .isEqualTo(path);
    assertThat(show(selector, path)).doesNotContain("Say what was well done.", path + "/words");
    assertThat(show(year.coordinator(), remarks)).contains("You asked the young.");
    answer(review, "You asked the young.", "LET_THROUGH", "");
    assertThat(show(year.coordinator(), remarks)).contains("Let through");
  }

  @Test
  void tellTheirAuthorWhyRemarksAreHeldBack() throws Exception {
    submitted(selector);
    ReviewId review = award.review(selector, entry.id());
    answer(review, "Well done.", "HELD_BACK", "It praises a person.");

    assertThat(kindsTo(selector)).contains("REVIEW_REMARKS_HELD_BACK");
    assertThat(show(selector, "/reviews/" + review.value()))
        .contains("hold your remarks to the town back", "It praises a person.");
  }

  private void answer(ReviewId review, String words, String answer, String reason)
      throws Exception {
    String remarks = "/cycles/" + year.cycle().value() + "/award/remarks";
    assertThat(
            send(
                    year.coordinator(),
                    remarks + "/" + review.value(),
                    Map.of("words", words, "answer", answer, "reason", reason))
                .getRedirectedUrl())
        .isEqualTo(remarks);
  }

  @Test
  void endWithADeclaredConflict() throws Exception {
    ReviewId review = scoring(selector);
    String path = "/reviews/" + review.value() + "/conflict";
    assertThat(show(selector, path)).contains("Conflict of interest with " + award.town(entry));
    assertThat(send(selector, path, Map.of("kind", "OTHER")).getStatus()).isEqualTo(400);
    assertThat(send(selector, path, Map.of("kind", "WORK")).getRedirectedUrl())
        .isEqualTo("/reviews");

    assertThat(status(selector, "/reviews/" + review.value())).isEqualTo(404);
    String conflicts = "/cycles/" + year.cycle().value() + "/award/conflicts";
    assertThat(show(year.coordinator(), conflicts)).contains("Selector 1", "working together");
    MockHttpServletResponse recorded =
        send(
            year.coordinator(),
            conflicts,
            Map.of("person", id(1), "nomination", "" + entry.id().value(), "kind", "INTEREST"));
    assertThat(recorded.getRedirectedUrl()).isEqualTo(conflicts);
    long declared =
        jdbc.sql("select id from conflict where person_id = ?")
            .param(other.value())
            .query(Long.class)
            .single();
    send(year.coordinator(), conflicts + "/" + declared + "/withdraw", Map.of());
    assertThat(show(year.coordinator(), conflicts)).contains("Taken back");
  }

  @Test
  void showFilesToTheReviewerWhoHasAnswered() throws Exception {
    long file =
        jdbc.sql(
                """
                insert into nomination_file (id, nomination_id, name, media_type, bytes, content,
                  added_by, added_at)
                values (nextval('pearl_seq'), ?, 'letter.pdf', 'application/pdf', 4, '%PDF', ?, now())
                returning id
                """)
            .params(entry.id().value(), entry.mentee().value())
            .query(Long.class)
            .single();
    award.assign(year, AwardStage.PRE_SELECTION, entry, selector);
    String path = "/reviews/" + award.review(selector, entry.id()).value();
    String address = path + "/files/" + file;
    assertThat(show(selector, path)).doesNotContain("letter.pdf");
    assertThat(status(selector, address)).isBetween(400, 499);

    award.free(selector, entry);
    assertThat(show(selector, path)).contains("letter.pdf", address);
    assertThat(show(selector, address)).isEqualTo("%PDF");
    for (PersonId stranger : List.of(other, year.coordinator(), entry.mentee())) {
      assertThat(status(stranger, address)).isEqualTo(404);
    }
    assertThat(status(selector, path + "/files/" + (file + 1))).isEqualTo(404);
    award.mentored(selector, entry);
    assertThat(status(selector, address)).isEqualTo(404);
  }

  @Test
  void areNobodyElses() throws Exception {
    ReviewId review = scoring(selector);
    for (PersonId stranger :
        List.of(other, year.coordinator(), year.deputy(), year.chair(), entry.mentee())) {
      assertThat(status(stranger, "/reviews/" + review.value())).isEqualTo(404);
      assertThat(status(stranger, "/reviews/" + review.value() + "/conflict")).isEqualTo(404);
    }
    String reassign = base() + "/" + review.value() + "/reassign";
    for (PersonId stranger : List.of(selector, other, year.deputy(), entry.mentee())) {
      assertThat(status(stranger, reassign)).isEqualTo(404);
    }
    assertThat(status(selector, base())).isEqualTo(403);
  }

  @Test
  void areTheDeputysWhereNoCoordinatorMaySee() throws Exception {
    assertThat(show(year.deputy(), "/reviews")).doesNotContain("You act as a deputy");
    people
        .activeWithRole(Role.COORDINATOR)
        .forEach(coordinator -> award.mentored(coordinator.id(), entry));
    assertThat(show(year.coordinator(), base()))
        .contains("One nomination is not shown to you")
        .doesNotContain(award.town(entry));
    assertThat(show(year.deputy(), "/reviews")).contains("You act as a deputy", base());
    Map<String, String> reviewers = Map.of("reviewers-" + entry.id().value(), id(0));
    assertThat(send(year.coordinator(), base() + "/assignment", reviewers).getStatus())
        .isEqualTo(404);
    send(year.deputy(), base() + "/assignment", reviewers);
    assertThat(show(year.deputy(), base())).contains("1 of 3 reviews assigned");
  }

  @Test
  void areListedInAsManyStatementsForManyAsForFew() throws Exception {
    award.assign(year, AwardStage.PRE_SELECTION, entry, selector, other);
    int forOne = statements(year.coordinator(), base());
    int proposed = statements(year.coordinator(), base() + "/assignment");
    int own = statements(selector, "/reviews");
    for (Country country : List.of(Country.FI, Country.LV, Country.SE)) {
      award.assign(year, AwardStage.PRE_SELECTION, award.eligible(year, country), selector, other);
    }
    assertThat(statements(year.coordinator(), base())).isEqualTo(forOne);
    assertThat(statements(year.coordinator(), base() + "/assignment")).isEqualTo(proposed);
    assertThat(statements(selector, "/reviews")).isEqualTo(own);
  }

  private int statements(PersonId person, String path) throws Exception {
    show(person, path);
    return counter.during(() -> assertThat(status(person, path)).isEqualTo(200));
  }

  private ReviewId scoring(PersonId reviewer) {
    award.assign(year, AwardStage.PRE_SELECTION, entry, reviewer);
    award.free(reviewer, entry);
    return award.review(reviewer, entry.id());
  }

  private void submitted(PersonId reviewer) {
    award.submit(reviewer, entry, AwardStage.PRE_SELECTION, year, 5);
  }

  private List<String> kindsTo(PersonId person) {
    return jdbc.sql("select kind from mail where recipient_id = ?")
        .param(person.value())
        .query(String.class)
        .list();
  }

  private String base() {
    return "/cycles/" + year.cycle().value() + "/award/reviews/PRE_SELECTION";
  }

  private String id(int selector) {
    return Long.toString(year.selectors().get(selector).value());
  }

  private String version(String path) throws Exception {
    return show(selector, path).replaceAll("(?s).*name=\"version\" value=\"(\\d+)\".*", "$1");
  }

  private static Map<String, String> typed(String version, String points, String remarks) {
    Map<String, String> typed = new LinkedHashMap<>();
    for (int row = 0; row < 4; row++) {
      typed.put("scores[" + row + "].points", points);
    }
    typed.put("townRemarks", remarks);
    typed.put("confidential", "");
    typed.put("version", version);
    return typed;
  }

  private int status(PersonId person, String path) {
    try {
      return web.perform(get(path).with(authentication(session(person))))
          .andReturn()
          .getResponse()
          .getStatus();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private String show(PersonId person, String path) throws Exception {
    MockHttpServletResponse answer =
        web.perform(get(path).with(authentication(session(person)))).andReturn().getResponse();
    assertThat(answer.getStatus()).as(path).isEqualTo(200);
    return answer.getContentAsString();
  }

  private MockHttpServletResponse send(PersonId person, String path, Map<String, String> typed)
      throws Exception {
    MockHttpServletRequestBuilder call =
        post(path).with(csrf()).with(authentication(session(person)));
    typed.forEach(call::param);
    return web.perform(call).andReturn().getResponse();
  }

  private UsernamePasswordAuthenticationToken session(PersonId id) {
    PersonPrincipal principal = PersonPrincipal.of(people.person(id));
    return UsernamePasswordAuthenticationToken.authenticated(
        principal,
        null,
        principal.roles().stream()
            .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
            .toList());
  }
}
