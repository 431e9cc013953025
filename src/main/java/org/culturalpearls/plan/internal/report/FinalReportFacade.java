package org.culturalpearls.plan.internal.report;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.culturalpearls.cycle.CaseHistory;
import org.culturalpearls.cycle.Deadlines;
import org.culturalpearls.cycle.ParticipationEvent;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.cycle.Step;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.internal.PlanAccess;
import org.culturalpearls.plan.report.FinalReport;
import org.culturalpearls.plan.report.FinalReport.Texts;
import org.culturalpearls.plan.report.FinalReportProcess;
import org.culturalpearls.plan.report.FinalReportService;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.TextRule;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Implements final reports. */
@Service
@Transactional
class FinalReportFacade implements FinalReportService {

  private static final int TOWNS_AT_ONCE = 50;
  private static final int DAYS_AFTERWARDS = 92;

  private final TownReports reports;
  private final TownsToAsk towns;
  private final PlanAccess access;
  private final ParticipationService participations;
  private final FinalReportProcess process;
  private final Deadlines deadlines;
  private final CaseHistory history;
  private final Clock clock;

  FinalReportFacade(
      TownReports reports,
      TownsToAsk towns,
      PlanAccess access,
      ParticipationService participations,
      FinalReportProcess process,
      Deadlines deadlines,
      CaseHistory history,
      Clock clock) {
    this.reports = reports;
    this.towns = towns;
    this.access = access;
    this.participations = participations;
    this.process = process;
    this.deadlines = deadlines;
    this.history = history;
    this.clock = clock;
  }

  @Override
  public boolean ask() {
    Instant now = clock.instant();
    List<ParticipationId> due = towns.due(now, DAYS_AFTERWARDS, TOWNS_AT_ONCE);
    participations.participations(due).values().forEach(town -> ask(town, now));
    return due.size() == TOWNS_AT_ONCE;
  }

  private void ask(ParticipationView town, Instant now) {
    Instant dueAt = deadlines.due(town.id(), Step.WRITE_FINAL_REPORT);
    reports.saveAndFlush(new TownReport(town.id(), now, dueAt));
    history.record(town.id(), null, "plan.final-report-asked");
    process.start(town, dueAt, deadlines.after(town.id(), dueAt, Step.WRITE_FINAL_REPORT));
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<FinalReport> report(PersonId reader, ParticipationId id) {
    access.reader(reader, id);
    return reports.findByParticipationId(id.value()).map(TownReport::view);
  }

  @Override
  @Transactional(readOnly = true)
  public void requireMayWrite(PersonId person, ParticipationId id) {
    writable(person, id).requireOpen();
  }

  @Override
  public void write(PersonId person, ParticipationId id, Texts texts) {
    TownReport report = writable(person, id);
    report.write(
        new Texts(
            TextRule.required("carriedOut", texts.carriedOut(), Texts.MAX_CARRIED_OUT),
            TextRule.required("effect", texts.effect(), Texts.MAX_LENGTH),
            TextRule.optional("tellOthers", texts.tellOthers(), Texts.MAX_LENGTH),
            TextRule.required("comesNext", texts.next(), Texts.MAX_LENGTH)),
        person,
        clock.instant());
    reports.flush();
    history.record(id, person, "plan.final-report-written");
  }

  /** The process ends with the participation; a report that is written stays. */
  @EventListener
  public void end(ParticipationEvent.Left left) {
    process.end(left.participation());
  }

  private TownReport writable(PersonId person, ParticipationId id) {
    access.teamMember(person, id);
    return reports
        .findByParticipationId(id.value())
        .orElseThrow(() -> new NotFound("error.final-report.not-asked"));
  }
}
