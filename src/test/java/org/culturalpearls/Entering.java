package org.culturalpearls;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.culturalpearls.Programme.Case;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.nomination.NominationSection;
import org.culturalpearls.award.nomination.NominationService;
import org.culturalpearls.award.nomination.NominationView;
import org.culturalpearls.award.nomination.UntoldDecisionService;
import org.culturalpearls.award.setup.Appointments;
import org.culturalpearls.award.setup.AwardCycleService;
import org.culturalpearls.award.setup.AwardDates;
import org.culturalpearls.award.setup.AwardEvent;
import org.culturalpearls.award.setup.AwardRules;
import org.culturalpearls.award.setup.AwardSettingsService;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.people.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;

/**
 * Towns of the cycle 2027 that enter the award of the next one, for tests of the whole application:
 * one cycle 2028 whose call is open when the test clock starts, and which allows two completions.
 */
public class Entering {

  public static final int YEAR = 2028;

  public static final AwardDates DATES =
      new AwardDates(
          LocalDateTime.of(2027, 1, 4, 9, 0),
          LocalDateTime.of(2027, 11, 30, 23, 59, 59),
          15,
          LocalDateTime.of(2028, 1, 31, 18, 0),
          LocalDateTime.of(2028, 5, 31, 18, 0),
          LocalDateTime.of(2028, 6, 15, 12, 0));

  private final Programme programme;
  private final TestProgramme tables;
  private final Engine engine;
  private final CycleService cycles;
  private final ParticipationService participations;
  private final AwardCycleService awards;
  private final AwardSettingsService settings;
  private final NominationService nominations;
  private final UntoldDecisionService decisions;
  private final ApplicationEventPublisher events;
  private CycleId cycle;

  public Entering(
      Programme programme,
      TestProgramme tables,
      Engine engine,
      CycleService cycles,
      ParticipationService participations,
      AwardCycleService awards,
      AwardSettingsService settings,
      NominationService nominations,
      UntoldDecisionService decisions,
      ApplicationEventPublisher events) {
    this.programme = programme;
    this.tables = tables;
    this.engine = engine;
    this.cycles = cycles;
    this.participations = participations;
    this.awards = awards;
    this.settings = settings;
    this.nominations = nominations;
    this.decisions = decisions;
    this.events = events;
  }

  /**
   * A town that enters.
   *
   * @param town its case in the cycle of the award
   * @param before its case in the cycle before
   */
  public record Entry(NominationId id, Case town, Case before) {

    public PersonId mentee() {
      return town.mentee();
    }
  }

  @EventListener(StartedDatabase.ClassEnded.class)
  synchronized void begin() {
    cycle = null;
  }

  public synchronized CycleId cycle() {
    if (cycle == null) {
      PersonId coordinator = programme.coordinator();
      cycle =
          cycles.add(
              coordinator,
              new CycleService.Add(
                  YEAR,
                  "Cycle " + YEAR,
                  ZoneId.of("Europe/Stockholm"),
                  LocalDate.of(2027, 1, 1),
                  LocalDate.of(2028, 3, 31),
                  LocalDate.of(2028, 12, 31)));
      awards.setUp(coordinator, new AwardCycleService.SetUp(cycle, DATES));
      allowCompletions(coordinator);
    }
    return cycle;
  }

  private void allowCompletions(PersonId coordinator) {
    var read = settings.forChange(coordinator, cycle);
    AwardRules rules = read.value().rules();
    settings.changeRules(
        coordinator,
        new AwardSettingsService.ChangeRules(
            cycle,
            read.version(),
            new AwardRules(rules.titles(), 2, rules.reviews()),
            "Towns asked for it"));
  }

  public void appointDeputies(List<PersonId> deputies) {
    var read = settings.forChange(programme.coordinator(), cycle());
    Appointments before = read.value().appointments();
    settings.appoint(
        programme.coordinator(),
        new AwardSettingsService.Appoint(
            cycle(),
            read.version(),
            new Appointments(before.selectors(), before.jurors(), before.chair(), deputies)));
  }

  /** A mentee of a town has begun a nomination and written nothing yet. */
  public Entry begun() {
    openCall();
    Case before = programme.newCase();
    worksForItsTown(before.mentee());
    worksForItsTown(before.secondMentee());
    NominationId id =
        nominations.start(before.mentee(), new NominationService.Start(cycle(), before.id(), ""));
    return entry(id, before);
  }

  public Entry entry(NominationId id, Case before) {
    NominationView view = nominations.nomination(before.mentee(), id);
    ParticipationView town = participations.participation(view.participation());
    return new Entry(
        id,
        new Case(town.id(), town.caseKey(), town.town(), before.mentee(), before.secondMentee()),
        before);
  }

  /** Everybody else is of one organisation, which would be a conflict of interest. */
  public void worksForItsTown(PersonId mentee) {
    tables.worksAt(mentee, "Town hall " + mentee.value());
  }

  /** A text in each section. */
  public Entry written() {
    Entry entry = begun();
    write(entry);
    return entry;
  }

  public void write(Entry entry) {
    NominationView view = nominations.nomination(entry.mentee(), entry.id());
    nominations.saveDraft(
        entry.mentee(),
        entry.id(),
        Stream.of(NominationSection.values())
            .map(
                section ->
                    new NominationService.Write(
                        section,
                        view.section(section).version(),
                        "What we say of " + section.name(),
                        "Mida me ütleme"))
            .toList());
  }

  public Entry submitted() {
    Entry entry = written();
    submit(entry);
    return entry;
  }

  public void submit(Entry entry) {
    engine.complete(
        entry.mentee(), entry.town().key(), "UserTask_WriteNomination", Map.of("confirm", true));
  }

  /** The town may complete its motivation until 1 December. */
  public Entry toComplete() {
    Entry entry = submitted();
    askCompletion(entry);
    return entry;
  }

  public void askCompletion(Entry entry) {
    engine.complete(
        programme.coordinator(),
        entry.town().key(),
        "UserTask_CheckEligibility",
        Map.of(
            "decision", "complete",
            "sections", List.of("MOTIVATION"),
            "completeOn", "2027-12-01",
            "remark", "Say for whom."));
  }

  public Entry eligible() {
    Entry entry = submitted();
    engine.complete(
        programme.coordinator(),
        entry.town().key(),
        "UserTask_CheckEligibility",
        Map.of("decision", "eligible"));
    return entry;
  }

  /** The call is over and the reviews of pre-selection are in. */
  public Entry reviewed() {
    Entry entry = eligible();
    reviewsIn();
    return entry;
  }

  /** From now on nominations can come in. */
  public void openCall() {
    tables.openCall(cycle(), DATES);
  }

  /** From now on none can. */
  public void closeCall() {
    tables.closeCall(cycle());
  }

  public void reviewsIn() {
    closeCall();
    events.publishEvent(new AwardEvent.ReviewsIn(cycle(), AwardStage.PRE_SELECTION));
  }

  public Entry selected() {
    return selected(any -> reviewsIn());
  }

  /**
   * @param reviewsIn how its reviews come in: with those of all others, or alone
   */
  public Entry selected(Consumer<Entry> reviewsIn) {
    Entry entry = untoldSelection(reviewsIn);
    send(entry);
    return entry;
  }

  /** Its town is not told yet that it is not eligible. */
  public Entry untoldCheck() {
    Entry entry = submitted();
    decide(
        entry,
        "UserTask_CheckEligibility",
        Map.of("decision", "notEligible", "reason", "A capital cannot enter."));
    return entry;
  }

  /**
   * Its town is not told yet that it is selected.
   *
   * @param reviewsIn how its reviews come in
   */
  public Entry untoldSelection(Consumer<Entry> reviewsIn) {
    Entry entry = eligible();
    closeCall();
    reviewsIn.accept(entry);
    decide(entry, "UserTask_DecidePreSelection", Map.of("decision", "select"));
    return entry;
  }

  private void decide(Entry entry, String task, Map<String, Object> sent) {
    engine.complete(programme.coordinator(), entry.town().key(), task, sent);
  }

  /** The town is told of what was decided, and what follows begins. */
  public void send(Entry entry) {
    decisions.send(programme.coordinator(), entry.id());
  }

  public void takeBack(Entry entry) {
    decisions.takeBack(
        programme.coordinator(),
        new UntoldDecisionService.TakeBack(entry.id(), "The letter was overlooked."));
  }
}
