package org.culturalpearls;

import java.time.Instant;
import org.culturalpearls.award.Nominated;
import org.culturalpearls.award.nomination.NominationProcess;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.PersonId;

/** Whole drafts that are submitted in the last minute before the call closes. */
public final class Rushing {

  public static final Instant LAST_MINUTE = Instant.parse("2027-11-30T22:59:00Z");

  private final TestProgramme tables;
  private final Nominated nominated;
  private final NominationProcess process;
  private final ParticipationService participations;
  private final Engine engine;

  public Rushing(
      TestProgramme tables,
      Nominated nominated,
      NominationProcess process,
      ParticipationService participations,
      Engine engine) {
    this.tables = tables;
    this.nominated = nominated;
    this.process = process;
    this.participations = participations;
    this.engine = engine;
  }

  /**
   * A nomination to be submitted.
   *
   * @param task the open task to write it
   */
  public record Entry(Nominated.Entry nomination, String task) {}

  public Entry drafted(CycleId cycle, PersonId mentee, String name) {
    MunicipalityId town = tables.town(name, Country.FI);
    ParticipationId participation = tables.participation(cycle, town, mentee);
    Nominated.Entry entry = nominated.of(cycle, participation, town, mentee, NominationState.DRAFT);
    CaseKey key = participations.participation(participation).caseKey();
    process.start(
        new NominationProcess.Start(entry.id(), cycle, participation, key, name, times()));
    return new Entry(entry, engine.task(key, "UserTask_WriteNomination").getId());
  }

  private static NominationProcess.Times times() {
    Instant close = LAST_MINUTE.plusSeconds(59);
    return new NominationProcess.Times(
        close,
        close.plusSeconds(901),
        close.plusSeconds(700_000),
        close.plusSeconds(5_000_000),
        close.plusSeconds(5_700_000),
        close.plusSeconds(9_000_000));
  }
}
