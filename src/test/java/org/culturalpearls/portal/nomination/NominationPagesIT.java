package org.culturalpearls.portal.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.culturalpearls.Engine;
import org.culturalpearls.Entering;
import org.culturalpearls.Entering.Entry;
import org.culturalpearls.Html;
import org.culturalpearls.Programme;
import org.culturalpearls.Programme.Case;
import org.culturalpearls.ServerTest;
import org.culturalpearls.TestClock;
import org.culturalpearls.Visitor;
import org.culturalpearls.Visitors;
import org.culturalpearls.award.nomination.JointEntryService;
import org.culturalpearls.award.nomination.NominationFileService;
import org.culturalpearls.award.nomination.NominationSection;
import org.culturalpearls.award.nomination.NominationService;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.award.nomination.NominationView;
import org.culturalpearls.people.PersonId;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages of a nomination, from the call on a town's page to its receipt. */
@ServerTest
class NominationPagesIT {

  @Autowired private Programme programme;
  @Autowired private Entering entering;
  @Autowired private Engine engine;
  @Autowired private Visitors visitors;
  @Autowired private NominationService nominations;
  @Autowired private JointEntryService entries;
  @Autowired private NominationFileService files;
  @Autowired private TestClock clock;

  @BeforeEach
  void theCallIsOpen() {
    clock.reset();
    entering.cycle();
  }

  @Test
  void leadsFromTheTownsPageToTheReceipt() {
    Case before = programme.newCase();
    Visitor mentee = visitors.loggedIn(before.mentee());
    String page = "/cases/" + before.key();
    assertThat(mentee.get(page).body()).contains("The call of Cycle 2028 is open until Tuesday");

    HttpResponse<String> begun = mentee.post(page + "/nomination/new", Map.of());
    String nomination = location(begun);
    assertThat(nomination).startsWith("/cases/2028-").endsWith("/nomination");
    String editor = mentee.get(nomination).body();
    assertThat(editor).contains("Motivation", "What is still missing", "Write in English: ");

    Map<String, String> typed = fields(editor);
    for (NominationSection section : NominationSection.values()) {
      typed.put("english[" + section + "]", "We say <b>this</b> of " + section);
      typed.put("ownLanguage[" + section + "]", "Õnnelik linn");
    }
    assertThat(mentee.post(nomination, typed).statusCode()).isEqualTo(302);
    String saved = mentee.get(nomination).body();
    assertThat(saved)
        .contains("Nothing: you can submit it.", "We say &lt;b&gt;this&lt;/b&gt; of IMPACT");

    NominationView view =
        nominations.ofCase(before.mentee(), new org.culturalpearls.cycle.CaseKey(key(nomination)));
    String task = engine.task(view.caseKey(), "UserTask_WriteNomination").getId();
    assertThat(mentee.get("/tasks/" + task).body()).contains("Every section has a text.");
    assertThat(mentee.post("/tasks/" + task, Map.of("confirm", "true")).statusCode())
        .isEqualTo(302);
    assertThat(mentee.get(nomination).body())
        .contains("Receipt number", view.caseKey() + "/" + view.id().value())
        .doesNotContain("<textarea");
    assertThat(mentee.post(nomination, typed).statusCode()).isEqualTo(409);
  }

  @Test
  void keepsWhatIsTypedAndBothTextsWhereTwoWroteTheSameSection() {
    Entry entry = entering.written();
    String page = "/cases/" + entry.town().key() + "/nomination";
    Visitor one = visitors.loggedIn(entry.mentee());
    Visitor two = visitors.loggedIn(entry.town().secondMentee());
    Map<String, String> first = fields(one.get(page).body());
    Map<String, String> second = fields(two.get(page).body());
    texts(entry, first);
    texts(entry, second);

    first.put("english[MOTIVATION]", "The first one's words");
    first.put("english[IMPACT]", "Only the first wrote this");
    HttpResponse<String> kept = one.post(page, page + "/draft", first);
    assertThat(kept.statusCode()).isEqualTo(200);
    assertThat(kept.body()).contains("data-version=", "Saved at");

    second.put("english[MOTIVATION]", "The second one's words");
    second.put("english[NEEDS]", "Only the second wrote this");
    assertThat(two.post(page, page + "/draft", second).statusCode()).isEqualTo(409);
    HttpResponse<String> both = two.post(page, second);
    assertThat(both.statusCode()).isEqualTo(409);
    assertThat(Html.of(both).texts("p.as-typed")).contains("The first one's words");
    assertThat(both.body())
        .contains("The second one&#39;s words</textarea>")
        .contains("Only the first wrote this</textarea>")
        .contains("Only the second wrote this");
    assertThat(text(entry, NominationSection.MOTIVATION)).isEqualTo("The first one's words");
    assertThat(text(entry, NominationSection.IMPACT)).isEqualTo("Only the first wrote this");
    assertThat(text(entry, NominationSection.NEEDS)).isEqualTo("Only the second wrote this");

    Map<String, String> joined = new HashMap<>(second);
    joined.putAll(fields(both.body()));
    joined.put("english[IMPACT]", "Only the first wrote this");
    joined.put("english[MOTIVATION]", "The words of both");
    assertThat(two.post(page, joined).statusCode()).isEqualTo(302);
    assertThat(text(entry, NominationSection.MOTIVATION)).isEqualTo("The words of both");
    assertThat(text(entry, NominationSection.IMPACT)).isEqualTo("Only the first wrote this");
  }

  @Test
  void opensOnlyWhatTheTownIsAskedToComplete() {
    Entry entry = entering.toComplete();
    String editor =
        visitors
            .loggedIn(entry.mentee())
            .get("/cases/" + entry.town().key() + "/nomination")
            .body();
    assertThat(editor)
        .contains("You are asked to complete it until", "Say for whom.")
        .contains("name=\"english[MOTIVATION]\"")
        .doesNotContain("name=\"english[IMPACT]\"");
  }

  @Test
  void isListedAndCheckedByCoordinatorsAndSeenByNoStranger() {
    Entry entry = entering.submitted();
    String page = "/cases/" + entry.town().key() + "/nomination";
    Visitor coordinator = visitors.loggedIn(programme.coordinator());
    assertThat(coordinator.get(page).body())
        .contains("What the rules of the cycle say", "They have nothing against it.");
    String list =
        coordinator
            .get("/cycles/" + entering.cycle().value() + "/award/nominations?state=SUBMITTED")
            .body();
    assertThat(list).contains(page, "Submitted, being checked");

    PersonId stranger = programme.newCase().mentee();
    assertThat(visitors.loggedIn(stranger).get(page).statusCode()).isEqualTo(404);
  }

  @Test
  void isWithdrawnAfterAQuestion() {
    Entry entry = entering.submitted();
    String page = "/cases/" + entry.town().key() + "/nomination";
    Visitor mentee = visitors.loggedIn(entry.mentee());
    assertThat(mentee.get(page + "/withdraw").body())
        .contains("Until the call closes you can begin another one");
    assertThat(mentee.post(page + "/withdraw", Map.of()).statusCode()).isEqualTo(302);
    assertThat(nominations.nomination(entry.mentee(), entry.id()).state())
        .isEqualTo(NominationState.WITHDRAWN);
    HttpResponse<String> again = mentee.get(page + "/withdraw");
    assertThat(again.statusCode()).isEqualTo(409);
    assertThat(again.body()).contains("The nomination was withdrawn.");
  }

  @Test
  void entersWithATownThatAgreed() {
    Entry entry = entering.begun();
    Case other = programme.newCase();
    Visitor mentee = visitors.loggedIn(entry.mentee());
    String page = "/cases/" + entry.town().key() + "/nomination";
    Map<String, String> sent = new HashMap<>();
    sent.put("members[0].name", other.town());
    sent.put("members[0].country", "EE");
    assertThat(mentee.post(page + "/towns", sent).statusCode()).isEqualTo(400);
    sent.put("members[0].consent", "Letter of the mayor of 3 May");
    assertThat(mentee.post(page + "/towns", sent).statusCode()).isEqualTo(302);
    assertThat(mentee.get(page + "/reading").body()).doesNotContain("Letter of the mayor of 3 May");
    entries.answer(other.mentee(), entries.ofPerson(other.mentee()).get(0).id(), true);
    assertThat(mentee.get(page + "/reading").body())
        .contains(other.town(), "Letter of the mayor of 3 May");
    sent.put("members[0].name", "Nowhere at all");
    assertThat(mentee.post(page + "/towns", sent).body()).contains("is not in the list of towns");
  }

  @Test
  void givesFilesToKeepWithHeadersThatRunNothing() {
    Entry entry = entering.begun();
    files.add(
        entry.mentee(), entry.id(), "C:\\letters\\māja \"1\".pdf", "%PDF-1.7 x\n%%EOF".getBytes());
    long id = nominations.nomination(entry.mentee(), entry.id()).files().get(0).id().value();
    String page = "/cases/" + entry.town().key() + "/nomination";

    HttpResponse<String> file =
        visitors.loggedIn(programme.coordinator()).get(page + "/files/" + id);
    assertThat(file.statusCode()).isEqualTo(200);
    assertThat(file.headers().firstValue("Content-Type")).contains("application/pdf");
    assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
        .endsWith("filename*=UTF-8''m%C4%81ja%20%221%22.pdf");
    assertThat(file.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(file.headers().allValues("Content-Security-Policy").toString()).contains("sandbox");
    PersonId stranger = programme.newCase().mentee();
    assertThat(visitors.loggedIn(stranger).get(page + "/files/" + id).statusCode()).isEqualTo(404);
    NominationFileService.Content content =
        files.content(
            entry.mentee(),
            entry.id(),
            nominations.nomination(entry.mentee(), entry.id()).files().get(0).id());
    assertThat(content.name()).isEqualTo("māja \"1\".pdf");
  }

  private String text(Entry entry, NominationSection section) {
    return nominations.nomination(entry.mentee(), entry.id()).section(section).english();
  }

  private void texts(Entry entry, Map<String, String> fields) {
    NominationView view = nominations.nomination(entry.mentee(), entry.id());
    view.sections()
        .forEach(
            section -> {
              fields.put("english[" + section.section() + "]", section.english());
              fields.put("ownLanguage[" + section.section() + "]", section.ownLanguage());
            });
  }

  /** The hidden fields of a nomination's form. */
  private static Map<String, String> fields(String page) {
    return Html.of(page).all("input[type=hidden]").stream()
        .filter(each -> Set.of("version", "read").contains(each.attr("name")))
        .collect(
            Collectors.toMap(each -> each.attr("name"), Element::val, (a, b) -> b, HashMap::new));
  }

  private static String location(HttpResponse<String> answer) {
    String to = answer.headers().firstValue("Location").orElse("none: " + answer.body());
    return to.substring(Math.max(to.indexOf("/cases/"), 0));
  }

  private static String key(String path) {
    return path.replaceFirst("/cases/([^/]+)/nomination", "$1");
  }
}
