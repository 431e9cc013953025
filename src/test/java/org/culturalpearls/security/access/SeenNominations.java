package org.culturalpearls.security.access;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.culturalpearls.AwardAtPreSelection.Year;
import org.culturalpearls.Engine;
import org.culturalpearls.Programme;
import org.culturalpearls.ReviewedAward;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.award.DecidedCycle;
import org.culturalpearls.award.DecidedCycle.Jury;
import org.culturalpearls.award.Nominated.Entry;
import org.culturalpearls.award.conflict.ConflictService;
import org.culturalpearls.award.conflict.DeclaredKind;
import org.culturalpearls.award.review.ReviewOfficeService;
import org.culturalpearls.award.setup.Appointments;
import org.culturalpearls.award.setup.AwardSettings;
import org.culturalpearls.award.setup.AwardSettingsService;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.letter.LetterService;
import org.culturalpearls.letter.LetterService.Side;
import org.culturalpearls.letter.LetterText;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.shared.Versioned;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Nominations of which coordinators and reviewers in conflict, a former mentor and a dismissed
 * reviewer may not know, in both stages.
 */
class SeenNominations {

  private final ReviewedAward award;
  private final DecidedCycle decided;
  private final Programme programme;
  private final Engine engine;
  private final ConflictService conflicts;
  private final ReviewOfficeService office;
  private final AwardSettingsService settings;
  private final WalkedSurveys surveys;
  private final LetterService letters;
  private final TaskService tasks;
  private final JdbcClient jdbc;

  SeenNominations(
      ReviewedAward award,
      DecidedCycle decided,
      Programme programme,
      Engine engine,
      ConflictService conflicts,
      ReviewOfficeService office,
      AwardSettingsService settings,
      WalkedSurveys surveys,
      LetterService letters,
      TaskService tasks,
      JdbcClient jdbc) {
    this.award = award;
    this.decided = decided;
    this.programme = programme;
    this.engine = engine;
    this.conflicts = conflicts;
    this.office = office;
    this.settings = settings;
    this.surveys = surveys;
    this.letters = letters;
    this.tasks = tasks;
    this.jdbc = jdbc;
  }

  /** One review is submitted, one is written, one is to be given to somebody else. */
  SeenNomination reviewed() {
    Year year = award.begin();
    Entry entry = award.eligible(year, Country.EE);
    PersonId declared = year.selectors().get(2);
    PersonId writing = year.selectors().get(1);
    PersonId done = year.selectors().get(0);
    award.submit(done, entry, AwardStage.PRE_SELECTION, year, 5);
    PersonId dismissed = year.selectors().get(3);
    award.assign(year, AwardStage.PRE_SELECTION, entry, writing, declared, dismissed);
    dismiss(year, dismissed);
    award.free(writing, entry);
    office.remind(year.coordinator(), award.review(writing, entry.id()));
    conflicts.declare(declared, conflict(entry, declared));
    Map<String, Object> ids = ids(entry, AwardStage.PRE_SELECTION, done);
    return seen(
        entry,
        ids,
        List.of(year.coordinator(), done, entry.mentee()),
        List.of(
            ofItsOrganisation(entry, Role.COORDINATOR, Role.SELECTOR),
            ofItsOrganisation(entry, Role.COORDINATOR),
            ofItsOrganisation(entry, Role.SELECTOR),
            declared),
        List.of(formerMentor(entry), dismissed));
  }

  /** The jury has reviewed it, and the chair has decided that it gets a title. */
  SeenNomination decided() {
    Jury jury = decided.reviewed();
    Entry entry = jury.entries().get(0);
    List<PersonId> inConflict =
        List.of(
            ofItsOrganisation(entry, Role.COORDINATOR, Role.JUROR),
            ofItsOrganisation(entry, Role.COORDINATOR),
            ofItsOrganisation(entry, Role.JUROR),
            jury.deputy());
    saysElsewhere(jury, "Another town.");
    conflicts.declare(programme.coordinator(), conflict(entry, jury.deputy()));
    decided.choose(programme.coordinator(), jury, 3);
    engine.complete(
        programme.coordinator(), jury.key(), "UserTask_PrepareDecision", Map.of("ready", true));
    engine.complete(
        jury.chair(), jury.key(), "UserTask_ConfirmTitles", Map.of("decision", "confirm"));
    Map<String, Object> ids = ids(entry, AwardStage.JURY, jury.chair());
    return seen(
        entry,
        ids,
        List.of(programme.coordinator(), jury.chair(), entry.mentee()),
        inConflict,
        List.of(formerMentor(entry)));
  }

  /** Who may not see the first reads the remarks to the others. */
  private void saysElsewhere(Jury jury, String remarks) {
    jdbc.sql("update review set town_remarks = ? where cycle_id = ? and nomination_id <> ?")
        .params(remarks, jury.cycle().value(), jury.entries().get(0).id().value())
        .update();
    jdbc.sql(
            """
            update remark_check k set words = r.town_remarks from review r
            where r.id = k.review_id and r.cycle_id = ?
            """)
        .param(jury.cycle().value())
        .update();
  }

  private static ConflictService.Declare conflict(Entry entry, PersonId person) {
    return new ConflictService.Declare(entry.id(), person, DeclaredKind.PERSONAL, "");
  }

  private void dismiss(Year year, PersonId selector) {
    Versioned<AwardSettings> now = settings.forChange(year.coordinator(), year.cycle());
    Appointments held = now.value().appointments();
    settings.appoint(
        year.coordinator(),
        new AwardSettingsService.Appoint(
            year.cycle(),
            now.version(),
            new Appointments(
                held.selectors().stream().filter(each -> !each.equals(selector)).toList(),
                held.jurors(),
                held.chair(),
                held.deputies())));
  }

  private PersonId formerMentor(Entry entry) {
    PersonId person = programme.person("Mentored it before", Role.MENTOR);
    award.mentored(person, entry);
    return person;
  }

  private PersonId ofItsOrganisation(Entry entry, Role... roles) {
    PersonId person = programme.person("In conflict", roles);
    new TestProgramme(jdbc).worksWith(person, entry.mentee());
    return person;
  }

  private SeenNomination seen(
      Entry entry,
      Map<String, Object> ids,
      List<PersonId> without,
      List<PersonId> inConflict,
      List<PersonId> former) {
    CaseKey key = award.key(entry);
    tasks.createTaskQuery().processInstanceBusinessKey(key.value()).list().stream()
        .findFirst()
        .ifPresent(task -> ids.put("task", task.getId()));
    ids.put("letterId", letter(without.get(0), key, award.town(entry)));
    ids.put("mail", one("select max(id) from mail where case_key = ?", key.value()));
    return new SeenNomination(key, award.town(entry), ids, without, inConflict, former);
  }

  /** A letter to the town that waits to be confirmed. */
  private Object letter(PersonId coordinator, CaseKey key, String town) {
    return letters
        .write(
            coordinator,
            new LetterService.Write(
                List.of(key),
                Set.of(Side.TEAM),
                List.of(),
                new LetterText("To " + town, "We meet.", "", "")))
        .value();
  }

  private Map<String, Object> ids(Entry entry, AwardStage stage, PersonId reviewer) {
    Map<String, Object> ids = new HashMap<>();
    ids.put("cycleId", entry.cycle().value());
    ids.put("stage", stage);
    ids.put("date", "CALL_CLOSES");
    ids.put("reason", "TASK_OVERDUE");
    ids.put("dimension", "places");
    ids.put("survey", surveys.planned(entry.mentee(), entry.participation()).id().value());
    ids.put("reviewId", award.review(reviewer, entry.id()).value());
    ids.put("participationId", entry.participation().value());
    ids.put("municipalityId", entry.town().value());
    ids.put("changeId", new TestProgramme(jdbc).waitingTieChange(entry.mentee()));
    ids.put("organisationId", new TestProgramme(jdbc).organisation("An organisation"));
    ids.put("personId", entry.mentee().value());
    return ids;
  }

  private Object one(String query, String value) {
    Long id = jdbc.sql(query).param(value).query(Long.class).optional().orElse(null);
    return id == null ? 1 : id;
  }
}
