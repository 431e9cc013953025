package org.culturalpearls.practice.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.culturalpearls.ApplicationTest;
import org.culturalpearls.Engine;
import org.culturalpearls.Programme;
import org.culturalpearls.TestClock;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.ImportFile;
import org.culturalpearls.people.ImportHeader;
import org.culturalpearls.people.ImportKind;
import org.culturalpearls.people.ImportLine;
import org.culturalpearls.people.ImportOutcome;
import org.culturalpearls.people.ImportReport;
import org.culturalpearls.people.ImportService;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.MunicipalityView;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.practice.Licence;
import org.culturalpearls.practice.PracticeContent;
import org.culturalpearls.practice.PracticeExport;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.practice.PracticeKind;
import org.culturalpearls.practice.PracticeLine;
import org.culturalpearls.practice.PracticeService;
import org.culturalpearls.practice.PracticeStage;
import org.culturalpearls.practice.PracticeText;
import org.culturalpearls.practice.PracticeView;
import org.culturalpearls.practice.TermKind;
import org.culturalpearls.shared.AlreadyDone;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

/** Practices that editors bring in from spreadsheets and take out again. */
@ApplicationTest
class PracticeSheetsProcessTest {

  private static final String SUBMIT = "UserTask_SubmitPractice";
  private static final String TYPED_TITLE = "=Stage in the dairy";

  @Autowired private Programme programme;
  @Autowired private TestProgramme tables;
  @Autowired private Engine engine;
  @Autowired private TestClock clock;
  @Autowired private ImportService imports;
  @Autowired private PracticeExport export;
  @Autowired private PracticeService practices;
  @Autowired private MessageSource messages;

  private PersonId editor;
  private PersonId other;

  @BeforeEach
  void editors() {
    clock.reset();
    editor = programme.person("Editor who imports", Role.EDITOR);
    other = programme.person("Editor who checks", Role.EDITOR);
  }

  @Test
  void becomeDraftsOfTheEditorThatNobodyElseReads() {
    bringIn(full("Drafts in a dairy"));

    PracticeView draft = onlyDraft();
    PracticeContent content = draft.content();
    assertThat(draft.stage()).isEqualTo(PracticeStage.DRAFT);
    assertThat(draft.isToStart()).isTrue();
    assertThat(content.kind()).isEqualTo(PracticeKind.PRACTICE);
    assertThat(content.country()).isEqualTo(Country.EE);
    assertThat(content.language()).isEqualTo(Language.LV);
    assertThat(content.licence()).isEqualTo(Licence.CC_BY_SA_4_0);
    assertThat(content.hostsVisits()).isTrue();
    assertThat(content.text(PracticeText.NEED)).isEqualTo("No room.\n\n- for the young");
    assertThat(content.text(PracticeText.SOURCE)).isEqualTo("Houses of Culture, no. 12");
    assertThat(content.keys(TermKind.CHALLENGE)).containsExactly("loneliness", "vacant-spaces");
    assertThat(content.keys(TermKind.POPULATION)).containsExactly("5000-15000");
    assertThat(engine.openTasks(new CaseKey(draft.id().key())))
        .as("no task yet, no mail")
        .isEmpty();
    assertThatThrownBy(() -> practices.practice(other, draft.id())).isInstanceOf(NotFound.class);
  }

  /** Somebody who reads the pages in German writes a sheet with the words of the pages. */
  @Test
  void areUnderstoodInGerman() {
    List<String> header =
        List.of(
            "Art",
            "Titel",
            "Land",
            "Sprache",
            "Lizenz",
            "Namen der Stadt weglassen",
            "Andere Städte dürfen uns besuchen, um es zu sehen",
            "Herausforderungen (Begriff)");
    List<String> line =
        List.of(
            "Lehre", "Molkerei", "Estland", "Lettisch", "cc-by-4.0", "Nein", "ja", "Einsamkeit");
    ImportReport report = run(editor, csv(header, line));
    assertThat(report.wrong()).as(report.lines().toString()).isEmpty();

    PracticeContent content = onlyDraft().content();
    assertThat(content.kind()).isEqualTo(PracticeKind.LESSON);
    assertThat(content.text(PracticeText.TITLE)).isEqualTo("Molkerei");
    assertThat(content.country()).isEqualTo(Country.EE);
    assertThat(content.language()).isEqualTo(Language.LV);
    assertThat(content.townHidden()).isFalse();
    assertThat(content.hostsVisits()).isTrue();
    assertThat(content.keys(TermKind.CHALLENGE)).containsExactly("loneliness");
  }

  @Test
  void areHandedInCheckedByAnotherEditorAndTakenOutAsTheyWereBroughtIn() throws Exception {
    Map<String, String> line = full(TYPED_TITLE);
    bringIn(line);
    PracticeContent before = onlyDraft().content();
    PracticeId id = onlyDraft().id();
    publish(id, TYPED_TITLE);

    List<String> out = export.lines(other, List.of(id)).get(0);
    assertThat(export.ids(other)).contains(id);
    assertThat(export.header(other)).hasSameSizeAs(out);
    PersonId third = programme.person("Editor of another server", Role.EDITOR);
    List<String> renamed = new ArrayList<>(out);
    int title = export.header(other).indexOf("Title");
    assertThat(out.get(title)).isEqualTo(TYPED_TITLE);
    renamed.set(title, "'" + TYPED_TITLE + " again");
    ImportReport report = run(third, csv(export.header(other), renamed));
    assertThat(report.toEnter()).isEqualTo(1);

    PracticeContent after = draft(third).content();
    assertThat(after.text(PracticeText.TITLE)).isEqualTo(TYPED_TITLE + " again");
    assertThat(without(PracticeText.TITLE, after)).isEqualTo(without(PracticeText.TITLE, before));
    assertThat(after).usingRecursiveComparison().ignoringFields("texts").isEqualTo(before);
    assertThat(run(third, csv(export.header(other), out)).lines())
        .extracting(ImportLine::outcome)
        .containsExactly(ImportOutcome.KNOWN);
  }

  @Test
  void putsTheLinesThatAreRightInAndLeavesTheWrongOnesToBeMended() {
    Map<String, String> right = full("Right line");
    Map<String, String> wrong = full("Wrong line");
    wrong.put("Language", "Klingon");
    wrong.put("Licence", "");
    wrong.put("Leave the name of the town out", "perhaps");
    wrong.put("Challenges (term)", "loneliness; boredom");
    wrong.put("Season (term)", "winter, spring");
    wrong.put("Title", "x".repeat(121));

    ImportReport report = bringIn(right, wrong);

    assertThat(report.toEnter()).isEqualTo(1);
    assertThat(report.wrong()).hasSize(1);
    assertThat(texts(report.wrong().get(0)))
        .anyMatch(text -> text.startsWith("Title: shorten this to at most 120"))
        .anyMatch(text -> text.startsWith("Language: \"Klingon\" is not known. Use: "))
        .anyMatch(text -> text.equals("Licence: this must be filled in."))
        .anyMatch(text -> text.endsWith("\"perhaps\" is not known. Use: yes, no."))
        .anyMatch(text -> text.startsWith("Challenges (term): \"boredom\" is not known."))
        .anyMatch(text -> text.equals("Season (term): only one word can stand here."))
        .hasSize(6);
    assertThat(onlyDraft().title()).isEqualTo("Right line");

    var left = imports.waiting(editor).orElseThrow();
    List<String> cells = cells(full("Mended line"));
    imports.correct(editor, left, report.wrong().get(0).number(), cells);
    imports.run(editor, imports.waiting(editor).orElseThrow());
    assertThat(imports.waiting(editor)).isEmpty();
    assertThat(practices.own(editor, 0).items())
        .extracting(PracticeLine::title)
        .containsExactlyInAnyOrder("Right line", "Mended line");
    assertThat(
            practices.own(editor, 0).items().stream()
                .map(each -> practices.practice(editor, each.id()).content())
                .map(content -> content.text(PracticeText.NEED)))
        .as("breaks stay through a correction")
        .containsOnly("No room.\n\n- for the young");
  }

  @Test
  void areThereOnce() {
    Map<String, String> line = full("Twice in a file");
    ImportReport report = bringIn(line, line);
    assertThat(report.lines())
        .extracting(ImportLine::outcome)
        .containsExactly(ImportOutcome.NEW, ImportOutcome.DUPLICATE);
    assertThat(bringIn(line).lines())
        .extracting(ImportLine::outcome)
        .containsExactly(ImportOutcome.KNOWN);
  }

  @Test
  void growFromATitleAndSayWhatIsStillMissing() {
    ImportReport report =
        bringIn(Map.of("Title", "Only a title", "Language", "en", "Licence", "CC0-1.0"));
    assertThat(texts(report.lines().get(0)))
        .containsExactly(
            "Before it can be submitted, it also needs:"
                + " What it did, for whom, Need, What was done, Results, Town.",
            "It names no source, so it will look as if you wrote it.");
  }

  @Test
  void belongToTheTownOfTheRegisterSoThatItsPeopleDoNotCheckThem() {
    tables.town("Dairytown", Country.EE);
    Map<String, String> line = full("Of a known town");
    line.put("Town", "Dairytown");
    bringIn(line);
    assertThat(onlyDraft().content().municipality()).isNotNull();
    assertThat(onlyDraft().town()).isEqualTo("Dairytown");
    assertThat(onlyDraft().content().text(PracticeText.TOWN)).isEmpty();
    assertThat(practices.towns(editor)).isEmpty();
    assertThat(practices.towns(editor, onlyDraft().id()))
        .as("can be chosen again, so that saving keeps it")
        .extracting(MunicipalityView::name)
        .containsExactly("Dairytown");
  }

  @Test
  void keepTheTownOfALessonToThemselves() {
    Map<String, String> line = full("A lesson without a town");
    line.put("Kind", "Lesson");
    line.put("Leave the name of the town out", "yes");
    bringIn(line);
    PracticeId id = onlyDraft().id();
    publish(id, "A lesson without a town");
    assertThat(export.lines(other, List.of(id)).get(0))
        .noneMatch(cell -> cell.contains("Dairyville") || cell.contains("Houses of Culture"));
  }

  @Test
  void areDeletedByTheirAuthorAsLongAsNothingHasBegun() {
    bringIn(full("To be deleted"));
    PracticeId id = onlyDraft().id();
    assertThatThrownBy(() -> practices.discardImported(other, id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> practices.start(other, id)).isInstanceOf(NotFound.class);
    practices.start(editor, id);
    assertThatThrownBy(() -> practices.start(editor, id)).isInstanceOf(AlreadyDone.class);
    assertThatThrownBy(() -> practices.discardImported(editor, id)).isInstanceOf(AlreadyDone.class);
    engine.complete(editor, new CaseKey(id.key()), SUBMIT, Map.of("decision", "discard"));
    bringIn(full("To be deleted"));
    practices.discardImported(editor, onlyDraft().id());
    assertThat(practices.own(editor, 0).items()).isEmpty();
  }

  @Test
  void areForEditorsOnly() {
    ImportFile file = csv(headers(), cells(full("Not for you")));
    for (Role role : List.of(Role.MENTEE, Role.MENTOR, Role.JUROR, Role.ADMINISTRATOR)) {
      PersonId person = programme.person("No editor", role);
      assertThatThrownBy(() -> imports.check(person, file)).isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> imports.keep(person, "a.csv", file)).isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> export.ids(person)).isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> export.header(person)).isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> export.lines(person, List.of())).isInstanceOf(NotAllowed.class);
    }
    ImportFile towns =
        new ImportFile(
            ImportKind.TOWNS, "Town,Country\nKiel,DE\n".getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> imports.check(editor, towns)).isInstanceOf(NotAllowed.class);
  }

  @Test
  void areAtMostTwoThousandInAFile() {
    StringBuilder text = new StringBuilder("Title,Language,Licence\n");
    Stream.iterate(0, i -> i + 1)
        .limit(2_001)
        .forEach(i -> text.append("Many ").append(i).append(",en,CC0-1.0\n"));
    byte[] many = text.toString().getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> imports.check(editor, new ImportFile(ImportKind.PRACTICES, many)))
        .isInstanceOfSatisfying(
            RuleBroken.class,
            broken -> {
              assertThat(broken.key()).isEqualTo("error.people.import-long");
              assertThat(broken.arguments()).containsExactly(2_000);
            });
    byte[] most = text.substring(0, text.lastIndexOf("Many")).getBytes(StandardCharsets.UTF_8);
    assertThat(run(editor, new ImportFile(ImportKind.PRACTICES, most)).toEnter()).isEqualTo(2_000);
  }

  private static Map<String, String> full(String title) {
    Map<String, String> line = new HashMap<>();
    line.put("Title", title);
    line.put("Kind", "practice");
    line.put("What it did, for whom", "The young run a stage");
    line.put("Town", "Dairyville");
    line.put("Country", "Eesti");
    line.put("Language", "Latvian");
    line.put("Licence", "CC BY-SA 4.0");
    line.put("Taken over from", "Houses of Culture, no. 12");
    line.put("Other towns may visit us to see it", "yes");
    line.put("Need", "No room.\n\n- for the young");
    line.put("What was done", "Cleared it");
    line.put("Results", "9 concerts");
    line.put("Challenges (term)", "Vacant spaces, loneliness");
    line.put("People in the town (term)", "5,000 to 15,000");
    return line;
  }

  private List<String> headers() {
    return imports.headers(ImportKind.PRACTICES).stream().map(ImportHeader::title).toList();
  }

  private List<String> cells(Map<String, String> line) {
    assertThat(headers()).containsAll(line.keySet());
    return headers().stream().map(header -> line.getOrDefault(header, "")).toList();
  }

  @SafeVarargs
  private ImportReport bringIn(Map<String, String>... lines) {
    return run(editor, csv(headers(), Stream.of(lines).map(this::cells).toArray(List[]::new)));
  }

  private ImportReport run(PersonId person, ImportFile file) {
    imports.keep(person, "practices.csv", file);
    return imports.run(person, imports.waiting(person).orElseThrow());
  }

  @SafeVarargs
  private static ImportFile csv(List<String> header, List<String>... lines) {
    StringWriter text = new StringWriter();
    try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.EXCEL)) {
      printer.printRecord(header);
      for (List<String> line : lines) {
        printer.printRecord(line);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ImportFile(ImportKind.PRACTICES, text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private List<String> texts(ImportLine line) {
    return line.notes().stream()
        .map(note -> messages.getMessage(note.key(), note.arguments().toArray(), Locale.ENGLISH))
        .toList();
  }

  private PracticeView onlyDraft() {
    return draft(editor);
  }

  private PracticeView draft(PersonId person) {
    List<PracticeLine> own = practices.own(person, 0).items();
    assertThat(own).hasSize(1);
    return practices.practice(person, own.get(0).id());
  }

  private static Map<PracticeText, String> without(PracticeText which, PracticeContent content) {
    Map<PracticeText, String> texts = new HashMap<>(content.texts());
    texts.remove(which);
    return texts;
  }

  private void publish(PracticeId id, String title) {
    practices.start(editor, id);
    engine.complete(
        editor,
        new CaseKey(id.key()),
        SUBMIT,
        Map.of(
            "decision", "submit",
            "title", title,
            "town", "Dairyville",
            "need", "No room.\n\n- for the young",
            "done", "Cleared it",
            "summary", "The young run a stage",
            "result", "9 concerts"));
    assertThatThrownBy(
            () ->
                engine.complete(
                    editor,
                    new CaseKey(id.key()),
                    "UserTask_CheckPractice",
                    Map.of("decision", "publish")))
        .as("nobody checks the own")
        .isInstanceOf(RuntimeException.class);
    engine.complete(
        other, new CaseKey(id.key()), "UserTask_CheckPractice", Map.of("decision", "publish"));
  }
}
