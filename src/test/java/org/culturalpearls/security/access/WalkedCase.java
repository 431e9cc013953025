package org.culturalpearls.security.access;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.culturalpearls.Engine;
import org.culturalpearls.Entering;
import org.culturalpearls.Mails;
import org.culturalpearls.Programme;
import org.culturalpearls.Programme.Case;
import org.culturalpearls.award.AwardCycleService;
import org.culturalpearls.award.AwardDates;
import org.culturalpearls.award.NominationState;
import org.culturalpearls.award.SetUpAward;
import org.culturalpearls.award.internal.Awarded;
import org.culturalpearls.award.internal.DecidedCycle;
import org.culturalpearls.award.internal.Nominated;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.mentoring.MentoringService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;

/** One case with its people, and people who have nothing to do with it. */
public class WalkedCase {

  private final Programme programme;
  private final Engine engine;
  private final MentoringService mentorings;
  private final ParticipationService participations;
  private final Mails mails;
  private final AwardCycleService awards;
  private final DecidedCycle decided;
  private final Nominated nominated;
  private final Entering entering;
  private Case town;
  private PersonId mentor;
  private PersonId bystander;
  private List<Visitor> visitors;

  public WalkedCase(
      Programme programme,
      Engine engine,
      MentoringService mentorings,
      ParticipationService participations,
      Mails mails,
      AwardCycleService awards,
      DecidedCycle decided,
      Nominated nominated,
      Entering entering) {
    this.programme = programme;
    this.engine = engine;
    this.mentorings = mentorings;
    this.participations = participations;
    this.mails = mails;
    this.awards = awards;
    this.decided = decided;
    this.nominated = nominated;
    this.entering = entering;
  }

  /** In the order of the table's columns. */
  synchronized List<Visitor> visitors() {
    if (visitors == null) {
      begin();
    }
    return visitors;
  }

  private void begin() {
    mentor = programme.mentor(2);
    town = programme.newCase();
    match(town, mentor);
    awards.setUp(programme.coordinator(), new SetUpAward(programme.cycle(), withOpenCall()));
    decided.begin(programme.cycle());
    nominated.of(
        programme.cycle(),
        town.id(),
        participations.participation(town.id()).municipalityId(),
        town.mentee(),
        NominationState.DRAFT);
    entering.cycle();
    PersonId foreignMentor = programme.mentor(2);
    Case foreign = programme.newCase();
    match(foreign, foreignMentor);
    bystander = programme.mentor(1);
    visitors =
        List.of(
            new Visitor("nobody", null),
            new Visitor("own mentee", town.mentee()),
            new Visitor("own mentor", mentor),
            new Visitor("foreign mentee", foreign.mentee()),
            new Visitor("foreign mentor", foreignMentor),
            new Visitor("coordinator", programme.coordinator()),
            new Visitor("selector", programme.person("Selector", Role.SELECTOR)),
            new Visitor("juror", programme.person("Juror", Role.JUROR)),
            new Visitor("editor", programme.person("Editor", Role.EDITOR)),
            new Visitor("administrator", programme.person("Admin", Role.ADMINISTRATOR)));
  }

  /** So that its draft can be written in. */
  private static AwardDates withOpenCall() {
    AwardDates usual = Awarded.in(2027);
    return new AwardDates(
        usual.callOpensAt(),
        LocalDateTime.of(2027, 1, 20, 23, 59, 59),
        usual.graceMinutes(),
        usual.preSelectionEndsAt(),
        usual.juryEndsAt(),
        usual.resultsAt());
  }

  private void match(Case of, PersonId lead) {
    engine.complete(
        programme.coordinator(),
        of.key(),
        "UserTask_ProposeMentor",
        Map.of("decision", "propose", "lead", "" + lead.value()));
    engine.complete(lead, of.key(), "UserTask_AcceptMentoring", Map.of("answer", "accept"));
  }

  /** The address with the walked case's own ids in the place of its variables. */
  String fill(String pattern) {
    return pattern
        .replace("{token}", "no-such-token")
        .replace("{mail:\\d+}", "" + mails.latestTo(town.mentee()))
        .replace("{text}", "MENTOR_FOUND")
        .replace("{caseKey}", town.key().value())
        .replace("{kind}", "TOWNS")
        .replace("{cycleId}", "" + programme.cycle().value())
        .replace("{participationId}", "" + town.id().value())
        .replace("{personId}", "" + bystander.value())
        .replace("{municipalityId}", "" + municipality())
        .replace("{process}", "LogMeetingProcess")
        .replace("{task}", engine.task(town.key(), "UserTask_DraftAgreement").getId())
        .replace("/mentorings/{id:\\d+}", "/mentorings/" + mentoring())
        .replace("{id:\\d+}", "1")
        .replace("{file:\\d+}", "1")
        .replace("{reviewId:\\d+}", "1")
        .replace("{conflictId:\\d+}", "1")
        .replace("{stage}", "JURY")
        .replace("{number}", "1");
  }

  private long mentoring() {
    return mentorings.current(town.id()).orElseThrow().id().value();
  }

  private long municipality() {
    return participations.participation(town.id()).municipalityId().value();
  }
}
