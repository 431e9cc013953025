package org.culturalpearls.portal.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.culturalpearls.AgreedTown;
import org.culturalpearls.AgreedTown.Pair;
import org.culturalpearls.Engine;
import org.culturalpearls.Programme;
import org.culturalpearls.ServerTest;
import org.culturalpearls.TestClock;
import org.culturalpearls.Visitor;
import org.culturalpearls.Visitors;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.mentoring.agreement.MentoringService;
import org.culturalpearls.people.ImportFile;
import org.culturalpearls.people.ImportKind;
import org.culturalpearls.people.ImportOutcome;
import org.culturalpearls.people.ImportReport;
import org.culturalpearls.people.ImportService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.people.internal.imports.sheet.SheetReader;
import org.culturalpearls.people.internal.imports.sheet.SheetRow;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.practice.PracticeService;
import org.culturalpearls.practice.PracticeText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages of practices, on the whole application and without scripts. */
@ServerTest
class PracticePagesIT {

  @Autowired private Programme programme;
  @Autowired private Engine engine;
  @Autowired private TestClock clock;
  @Autowired private Visitors visitors;
  @Autowired private MentoringService mentorings;
  @Autowired private PracticeService practices;
  @Autowired private ImportService imports;

  private Pair town;
  private Visitor author;
  private PersonId editor;

  @BeforeEach
  void startOfTheYear() {
    clock.reset();
    town = new AgreedTown(programme, engine, mentorings).withLead();
    author = visitors.loggedIn(town.mentee());
    editor = programme.person("Editor of pages", Role.EDITOR);
  }

  @Test
  void growsFromAnEmptyDraftToAPageThatEverybodyReads() {
    PracticeId practice = begun();
    String path = "/my-practices/" + practice.value();
    assertThat(author.get(path).body()).contains("Practice without a title", path + "/story");

    save(practice, "card", card("Open mill"));
    save(practice, "story", Map.of("texts[need]", "A **room**.", "texts[done]", "We opened it."));
    save(practice, "story", Map.of("texts[need]", "A **room**.", "texts[result]", "200 came."));
    save(practice, "kit", Map.of("texts[steps]", "- Ask the miller"));
    save(
        practice,
        "facets",
        Map.of("terms[challenge]", "loneliness", "terms[cost]", "up-to-500", "country", "LV"));
    assertThat(practices.practice(town.mentee(), practice).content().text(PracticeText.DONE))
        .as("a field that the page sent empty is empty")
        .isEmpty();
    assertThat(author.get(path).body())
        .contains("Loneliness", "Up to 500", "Counted", "<strong>room</strong>", "/tasks/");

    submit(practice, "Seaside");
    String checks = visitors.loggedIn(editor).get("/practice-checks").body();
    assertThat(checks).contains(path, "Open mill");
    assertThat(visitors.loggedIn(editor).get(path).body()).contains("Open your task");
    engine.complete(
        editor,
        new CaseKey(practice.key()),
        "UserTask_CheckPractice",
        Map.of("decision", "publish"));

    String page = visitors.stranger().get("/practices/" + practice.value()).body();
    assertThat(page)
        .contains("Open mill", "Seaside", "CC-BY-4.0", "Loneliness")
        .contains("/practices/" + practice.value() + "/versions/1")
        .doesNotContain("noindex", "Mentee");
    assertThat(visitors.stranger().get("/practices").body())
        .contains("Open mill", "/practices/" + practice.value());
    assertThat(
            visitors.stranger().get("/practices/" + practice.value() + "/versions/2").statusCode())
        .isEqualTo(404);
    isFoundBySearchEnginesAndHandedOut(practice);
    isFramedAsACardOnly(practice);
    assertThat(author.get(path).body()).contains("Update it");
  }

  private void isFoundBySearchEnginesAndHandedOut(PracticeId practice) {
    String path = "/practices/" + practice.value();
    HttpResponse<String> page = visitors.stranger().get(path);
    assertThat(page.headers().map()).doesNotContainKeys("x-robots-tag", "set-cookie");
    assertThat(page.body())
        .contains("rel=\"canonical\"", path + "\"", "application/ld+json", "Put on the shortlist");
    HttpResponse<String> older = visitors.stranger().get(path + "/versions/1");
    assertThat(older.headers().firstValue("x-robots-tag")).hasValue("noindex");
    assertThat(older.body()).contains("noindex", "rel=\"canonical\"");
    assertThat(visitors.stranger().get("/sitemap/practices-0.xml").body()).contains(path + "<");
    String search = "?q=mill&challenge=loneliness&country=LV";
    for (String ending : new String[] {"csv", "json", "atom"}) {
      HttpResponse<String> data = visitors.stranger().get("/practices." + ending + search);
      assertThat(data.statusCode()).isEqualTo(200);
      assertThat(data.body()).contains("Open mill", path);
      assertThat(data.headers().map()).doesNotContainKey("set-cookie");
      assertThat(visitors.stranger().get("/practices." + ending + "?country=SE&q=mill").body())
          .doesNotContain("Open mill");
    }
    String list = "?list=" + practice.value();
    assertThat(visitors.stranger().get("/practices/shortlist" + list).body())
        .contains("Open mill", "/practices/shortlist.pdf" + list);
    assertThat(visitors.stranger().get("/practices/shortlist.pdf" + list).statusCode())
        .isEqualTo(200);
    assertThat(visitors.stranger().get("/practices/map").body()).contains("/practices?country=LV");
  }

  private void isFramedAsACardOnly(PracticeId practice) {
    String path = "/practices/" + practice.value();
    HttpResponse<String> card = visitors.stranger().get(path + "/card");
    assertThat(card.statusCode()).isEqualTo(200);
    assertThat(card.headers().firstValue("content-security-policy"))
        .get()
        .asString()
        .contains("default-src 'none'", "form-action 'none'", "frame-ancestors *")
        .doesNotContain("script-src");
    assertThat(card.headers().map()).doesNotContainKeys("set-cookie", "x-frame-options");
    assertThat(card.headers().firstValue("x-robots-tag")).hasValue("noindex");
    assertThat(card.body()).contains("Open mill").doesNotContain("<script", "<form");
    HttpResponse<String> page = visitors.stranger().get(path);
    assertThat(page.headers().firstValue("x-frame-options")).hasValue("DENY");
    HttpResponse<String> none = visitors.stranger().get("/practices/1/card");
    assertThat(none.statusCode()).isEqualTo(404);
    assertThat(none.headers().firstValue("x-frame-options")).hasValue("DENY");
  }

  @Test
  void keepsWhatWasTypedAndNamesTheFieldOfWhatIsRefused() {
    PracticeId practice = begun();
    Map<String, String> sent = new HashMap<>(card("x".repeat(121)));
    sent.put("texts[summary]", "y".repeat(301));
    sent.put("townHidden", "true");
    sent.put("version", version(practice));

    HttpResponse<String> refused =
        author.post(
            "/my-practices/" + practice.value() + "/card",
            "/my-practices/" + practice.value() + "/card",
            sent);

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body())
        .contains("#texts[title]", "#texts[summary]", "#townHidden", "y".repeat(301));
    assertThat(practices.practice(town.mentee(), practice).title()).isEmpty();
  }

  @Test
  void refusesWordsThatAreInNoVocabulary() {
    PracticeId practice = begun();

    HttpResponse<String> refused =
        author.post(
            "/my-practices/" + practice.value() + "/facets",
            "/my-practices/" + practice.value() + "/facets",
            Map.of("version", version(practice), "terms[challenge]", "nonsense"));

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body()).contains("#terms[challenge]");
  }

  @Test
  void showsNoMarkupThatSomebodyTyped() {
    PracticeId practice = begun();
    save(practice, "card", card("<script>alert(1)</script>"));
    save(
        practice,
        "story",
        Map.of("texts[need]", "<img src=x onerror=alert(1)> [a](javascript:alert(1))"));

    assertThat(author.get("/my-practices/" + practice.value()).body())
        .doesNotContain("<script>alert", "<img src=x", "href=\"javascript:");
  }

  @Test
  void leavesTheTownOfALessonOut() {
    PracticeId practice = begun();
    Map<String, String> lesson = new HashMap<>(card("Closed mill"));
    lesson.put("kind", "LESSON");
    lesson.put("townHidden", "true");
    save(practice, "card", lesson);
    submit(practice, "Quietwater");
    engine.complete(
        editor,
        new CaseKey(practice.key()),
        "UserTask_CheckPractice",
        Map.of("decision", "publish"));

    assertThat(visitors.stranger().get("/practices/" + practice.value()).body())
        .contains("Closed mill", "Lesson")
        .doesNotContain("Quietwater");
    String list = "?list=" + practice.value();
    for (String address :
        new String[] {
          "/practices",
          "/practices.csv",
          "/practices.json",
          "/practices.atom",
          "/practices/" + practice.value() + "/card",
          "/practices/shortlist" + list,
          "/"
        }) {
      assertThat(visitors.stranger().get(address).body())
          .as(address)
          .contains("Closed mill")
          .doesNotContain("Quietwater");
    }
    assertThat(visitors.stranger().get("/practices/compare" + list + ",1").body())
        .doesNotContain("Quietwater");
    assertThat(visitors.stranger().get("/practices?q=quietwater").body())
        .doesNotContain("Closed mill");
  }

  @Test
  void isTakenOutByEditorsAsSheetsThatTheImportReads() {
    PracticeId practice = begun();
    save(practice, "card", card("=1+1 mill"));
    submit(practice, "Seaside");
    engine.complete(
        editor,
        new CaseKey(practice.key()),
        "UserTask_CheckPractice",
        Map.of("decision", "publish"));
    Visitor visitor = visitors.loggedIn(editor);
    assertThat(visitor.get("/practice-checks/sheets").body())
        .contains("/practice-checks/practices.xlsx", "/import?kind=PRACTICES");
    for (String ending : new String[] {"csv", "xlsx"}) {
      HttpResponse<byte[]> sent = visitor.asSent("/practice-checks/practices." + ending);
      assertThat(sent.statusCode()).isEqualTo(200);
      List<SheetRow> rows = new SheetReader(5_000_000, 2_000).read(sent.body()).rows();
      assertThat(rows.get(0).cells()).as(ending).contains("Title", "Taken over from");
      assertThat(rows.subList(1, rows.size()))
          .as("no formula in %s", ending)
          .anySatisfy(row -> assertThat(row.cells()).contains("'=1+1 mill", "A **room**."));
      ImportReport report =
          imports.check(editor, new ImportFile(ImportKind.PRACTICES, sent.body()));
      assertThat(report.wrong()).isEmpty();
      assertThat(report.lines())
          .anySatisfy(
              line -> {
                assertThat(line.subject()).isEqualTo("=1+1 mill");
                assertThat(line.outcome()).isEqualTo(ImportOutcome.KNOWN);
              });
    }
    assertThat(author.get("/practice-checks/practices.csv").statusCode()).isEqualTo(403);
    assertThat(author.get("/practice-checks/practices.xlsx").statusCode()).isEqualTo(403);
    assertThat(author.get("/practice-checks/sheets").statusCode()).isEqualTo(403);
  }

  @Test
  void isNotThereForOthers() {
    PracticeId practice = begun();
    String path = "/my-practices/" + practice.value();

    for (PersonId other : new PersonId[] {town.lead(), town.secondMentee(), editor}) {
      Visitor visitor = visitors.loggedIn(other);
      assertThat(visitor.get(path).statusCode()).isEqualTo(404);
      assertThat(visitor.get(path + "/story").statusCode()).isEqualTo(404);
    }
    assertThat(visitors.stranger().get("/practices/" + practice.value()).statusCode())
        .isEqualTo(404);
    assertThat(author.get("/practice-checks").statusCode()).isEqualTo(403);
  }

  private PracticeId begun() {
    author.post("/my-practices", Map.of());
    return practices.own(town.mentee(), 0).items().get(0).id();
  }

  private void save(PracticeId practice, String section, Map<String, String> fields) {
    Map<String, String> sent = new HashMap<>(fields);
    sent.put("version", version(practice));
    String path = "/my-practices/" + practice.value() + "/" + section;
    HttpResponse<String> saved = author.post(path, path, sent);
    assertThat(saved.statusCode()).as(saved.body()).isLessThan(400);
  }

  private String version(PracticeId practice) {
    return Long.toString(practices.practice(town.mentee(), practice).version());
  }

  private void submit(PracticeId practice, String where) {
    String title = practices.practice(town.mentee(), practice).title();
    engine.complete(
        town.mentee(),
        new CaseKey(practice.key()),
        "UserTask_SubmitPractice",
        Map.of(
            "decision", "submit",
            "title", title,
            "town", where,
            "need", "A **room**.",
            "done", "We opened it.",
            "summary", "A room for all.",
            "result", "200 came."));
  }

  private static Map<String, String> card(String title) {
    return Map.of(
        "kind", "PRACTICE",
        "texts[title]", title,
        "texts[town]", "Seaside",
        "texts[summary]", "A room for all.",
        "language", "EN",
        "licence", "CC_BY_4_0");
  }
}
