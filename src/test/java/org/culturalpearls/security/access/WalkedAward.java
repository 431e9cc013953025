package org.culturalpearls.security.access;

import java.util.Map;
import org.culturalpearls.AwardAtPreSelection.Year;
import org.culturalpearls.Engine;
import org.culturalpearls.Programme;
import org.culturalpearls.ReviewedAward;
import org.culturalpearls.award.DecidedCycle;
import org.culturalpearls.award.DecidedCycle.Jury;
import org.culturalpearls.award.Nominated;
import org.culturalpearls.award.Nominated.Entry;
import org.culturalpearls.award.ReleasedAward;
import org.culturalpearls.award.conflict.ConflictService;
import org.culturalpearls.award.conflict.DeclaredKind;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the walked people have to do with in the award: something of each kind that is addressed.
 */
public class WalkedAward {

  private final Programme programme;
  private final Engine engine;
  private final ReviewedAward award;
  private final DecidedCycle decided;
  private final Nominated nominated;
  private final ParticipationService participations;
  private final ConflictService conflicts;
  private final JdbcClient jdbc;
  private Year year;
  private Entry entry;

  public WalkedAward(
      Programme programme,
      Engine engine,
      ReviewedAward award,
      DecidedCycle decided,
      Nominated nominated,
      ParticipationService participations,
      ConflictService conflicts,
      JdbcClient jdbc) {
    this.programme = programme;
    this.engine = engine;
    this.award = award;
    this.decided = decided;
    this.nominated = nominated;
    this.participations = participations;
    this.conflicts = conflicts;
    this.jdbc = jdbc;
  }

  /** Reviews: of pre-selection one that is submitted and one that is open, and one of the jury. */
  void begin() {
    year = award.begin();
    entry = award.eligible(year, Country.EE);
    award.submit(year.selectors().get(1), entry, AwardStage.PRE_SELECTION, year, 5);
    award.assign(year, AwardStage.PRE_SELECTION, entry, selector());
    award.free(selector(), entry);
    Entry before = award.inJury(year, Country.FI);
    award.assign(year, AwardStage.JURY, before, juror());
    award.free(juror(), before);
  }

  PersonId selector() {
    return year.selectors().get(0);
  }

  /** Not the chair, who may do more. */
  PersonId juror() {
    return year.jurors().get(1);
  }

  long cycle() {
    return year.cycle().value();
  }

  long openReview() {
    return award.review(selector(), entry.id()).value();
  }

  /** One whose remarks wait to be let through. */
  long submittedReview() {
    return award.review(year.selectors().get(1), entry.id()).value();
  }

  /** One that can be read: its stage is over. */
  Map<String, Object> read(Jury jury) {
    return Map.of(
        "{cycleId}", jury.cycle().value(),
        "{stage}", "JURY",
        "{reviewId:\\d+}", award.review(jury.chair(), jury.entries().get(0).id()).value());
  }

  long reviewedFile() {
    return file(entry.id(), entry.mentee());
  }

  long conflict() {
    PersonId somebody = year.selectors().get(3);
    conflicts.declare(
        year.coordinator(),
        new ConflictService.Declare(
            entry.id(), somebody, DeclaredKind.WORK, "They built a stage."));
    return jdbc.sql("select max(id) from conflict where nomination_id = ?")
        .param(entry.id().value())
        .query(Long.class)
        .single();
  }

  /** One that the town withdrew before it began the one that it writes now. */
  NominationId withdrawn(ParticipationId town, PersonId mentee) {
    NominationId earlier =
        nominated
            .of(
                programme.cycle(),
                town,
                participations.participation(town).municipalityId(),
                mentee,
                NominationState.WITHDRAWN)
            .id();
    jdbc.sql("update nomination set begun_again = true where id = ?")
        .param(earlier.value())
        .update();
    return earlier;
  }

  long file(NominationId of, PersonId by) {
    return jdbc.sql(
            """
            insert into nomination_file (id, nomination_id, name, media_type, bytes, content,
              added_by, added_at)
            values (nextval('pearl_seq'), ?, 'letter.pdf', 'application/pdf', 1, '\\x25'::bytea, ?,
              now())
            returning id
            """)
        .params(of.value(), by.value())
        .query(Long.class)
        .single();
  }

  /** The results of a cycle are released, and a town of these people has a title. */
  Jury released(PersonId mentee, PersonId mentor) {
    Jury jury = decided.reviewed();
    Entry pearl = jury.entries().get(0);
    jdbc.sql("insert into team_member (participation_id, person_id) values (?, ?)")
        .params(pearl.participation().value(), mentee.value())
        .update();
    jdbc.sql(
            """
            insert into mentoring (id, version, participation_id, state, lead_id, sought_at)
            values (nextval('pearl_seq'), 0, ?, 'ACTIVE', ?, now())
            """)
        .params(pearl.participation().value(), mentor.value())
        .update();
    PersonId coordinator = programme.coordinator();
    decided.choose(coordinator, jury, 3);
    engine.complete(coordinator, jury.key(), "UserTask_PrepareDecision", Map.of("ready", true));
    engine.complete(
        jury.chair(), jury.key(), "UserTask_ConfirmTitles", Map.of("decision", "confirm"));
    engine.complete(
        coordinator,
        jury.key(),
        "UserTask_ReleaseResults",
        Map.of("decision", "release", "earlyReason", ReleasedAward.EARLY));
    jdbc.sql("update nomination set state = 'PEARL' where id = ?")
        .param(pearl.id().value())
        .update();
    return jury;
  }

  CaseKey pearl(Jury jury) {
    return award.key(jury.entries().get(0));
  }
}
