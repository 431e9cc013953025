package org.culturalpearls.award;

import java.util.Map;
import java.util.Set;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.award.Nominated.Entry;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.award.nomination.core.NominationVisibility;
import org.culturalpearls.award.review.core.ReviewReads;
import org.culturalpearls.award.setup.AwardEvent;
import org.culturalpearls.award.setup.AwardSettingsService;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.award.title.TitleDecision;
import org.culturalpearls.award.title.TitleDecisionService;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An award with two towns of one country before the jury, taken to its results step by step. */
public class ReleasedAward {

  /** Why results are released before they are due. */
  public static final String EARLY = "The ceremony was moved forward.";

  private final Nominated nominated;
  private final TitleDecisionService decisions;
  private final JdbcClient jdbc;
  private final PersonId coordinator;
  private final JuryCase jury;
  private final Entry pearl;
  private final Entry second;

  public ReleasedAward(
      AwardCases cases,
      TestProgramme programme,
      AwardSettingsService settings,
      Nominated nominated,
      ReviewReads reviews,
      NominationVisibility sight,
      TitleDecisionService decisions,
      EventsInTransaction publisher,
      JdbcClient jdbc) {
    this.nominated = nominated;
    this.decisions = decisions;
    this.jdbc = jdbc;
    coordinator = cases.coordinator();
    jury = new JuryCase(cases, programme, settings, nominated, reviews, sight);
    pearl = reviewed("30", "29");
    second = reviewed("28", "28");
    publisher.publishEvent(new AwardEvent.ReviewsIn(cycle(), AwardStage.JURY));
  }

  private Entry reviewed(String... values) {
    Entry entry = nominated.in(cycle(), NominationState.IN_JURY, Country.LV);
    for (String value : values) {
      jury.review(entry.id(), value);
    }
    return entry;
  }

  /** The chair has it. */
  public void handedOn() {
    prepare(Set.of(), Map.of());
    decisions.handOn(coordinator, cycle());
  }

  /** The best alone has the title, as the rule says. */
  public void confirmed() {
    prepare(Set.of(), Map.of());
    confirm();
  }

  /** The other has the extra title, which needs a reason. */
  public void confirmedWithExtraTitle(String reason) {
    TitleDecision chosen = prepare(Set.of(second.id()), Map.of());
    String key =
        decisions
            .board(coordinator, cycle(), TitleDecisionService.WhatIf.nothing())
            .departures()
            .get(0)
            .departure()
            .key();
    prepare(chosen.extra(), Map.of(key, reason));
    confirm();
  }

  public void released() {
    confirmed();
    decisions.release(coordinator, cycle(), EARLY);
    becomes(pearl, NominationState.PEARL);
    becomes(second, NominationState.NO_TITLE);
  }

  /** What the process would do. */
  public void becomes(Entry entry, NominationState state) {
    jdbc.sql("update nomination set state = ? where id = ?")
        .params(state.name(), entry.id().value())
        .update();
  }

  private TitleDecision prepare(Set<NominationId> extra, Map<String, String> reasons) {
    TitleDecision chosen = new TitleDecision(Set.of(pearl.id()), extra);
    decisions.prepare(
        coordinator,
        new TitleDecisionService.Prepare(
            cycle(),
            decisions.board(coordinator, cycle(), TitleDecisionService.WhatIf.nothing()).version(),
            chosen,
            reasons,
            Map.of()));
    return chosen;
  }

  private void confirm() {
    decisions.handOn(coordinator, cycle());
    decisions.confirm(jury.chair(), cycle());
  }

  public CycleId cycle() {
    return jury.year().cycle();
  }

  public JuryCase jury() {
    return jury;
  }

  public Entry pearl() {
    return pearl;
  }

  public Entry second() {
    return second;
  }
}
