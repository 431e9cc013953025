package org.culturalpearls.security.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.culturalpearls.Engine;
import org.culturalpearls.Programme;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.award.DecidedCycle;
import org.culturalpearls.award.DecidedCycle.Jury;
import org.culturalpearls.award.Nominated.Entry;
import org.culturalpearls.award.title.DecisionBoard;
import org.culturalpearls.award.title.TitleDecisionService;
import org.culturalpearls.people.Country;

/** Decisions of the jury that are on their way: what only those who decide get to see. */
class WalkedDecisions {

  private final Programme programme;
  private final TestProgramme tables;
  private final DecidedCycle decided;
  private final TitleDecisionService decisions;
  private final Engine engine;

  WalkedDecisions(
      Programme programme,
      TestProgramme tables,
      DecidedCycle decided,
      TitleDecisionService decisions,
      Engine engine) {
    this.programme = programme;
    this.tables = tables;
    this.decided = decided;
    this.decisions = decisions;
    this.engine = engine;
  }

  /** One of two with equal scores is chosen, and two of a country; nobody has said why. */
  Jury departing() {
    Jury jury = decided.before(Country.LV, Country.LV, Country.FI, Country.PL, Country.SE);
    List<String> scores = List.of("25", "24", "23", "22", "22");
    for (int place = 0; place < scores.size(); place++) {
      decided.review(jury, jury.entries().get(place), scores.get(place), scores.get(place));
    }
    decided.jurorsAreDone(jury);
    decided.choose(programme.coordinator(), jury, 4);
    DecisionBoard board =
        decisions.board(
            programme.coordinator(), jury.cycle(), TitleDecisionService.WhatIf.nothing());
    assertThat(board.ties()).isNotEmpty();
    assertThat(board.departures()).hasSizeGreaterThan(1);
    return jury;
  }

  /** The chair may not see one of them, so that the deputy has to confirm the titles. */
  Jury withDeputy() {
    Jury jury = decided.reviewed();
    Entry hidden = jury.entries().get(3);
    tables.worksAt(hidden.mentee(), "House of the chair");
    tables.worksAt(jury.chair(), "House of the chair");
    decided.choose(programme.coordinator(), jury, 3);
    engine.complete(
        programme.coordinator(), jury.key(), "UserTask_PrepareDecision", Map.of("ready", true));
    return jury;
  }

  static String board(Jury jury) {
    return "/cycles/" + jury.cycle().value() + "/award/decision";
  }
}
