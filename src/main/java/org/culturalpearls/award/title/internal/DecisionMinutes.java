package org.culturalpearls.award.title.internal;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.culturalpearls.award.nomination.NominationFacts;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.award.nomination.core.NominationReads;
import org.culturalpearls.award.nomination.core.NominationVisibility;
import org.culturalpearls.award.setup.DecisionState;
import org.culturalpearls.award.title.DecisionBoard;
import org.culturalpearls.award.title.ReasonedDeparture;
import org.culturalpearls.award.title.TitleDecisionService;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.CycleView;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.print.TaggedPdf;
import org.springframework.stereotype.Component;

/** Prints the minutes of a title decision. */
@Component
class DecisionMinutes {

  private final TitleDecisionService decisions;
  private final Decisions storedDecisions;
  private final MinutesPeople minutesPeople;
  private final MinutesConflicts conflicts;
  private final NominationReads nominations;
  private final NominationVisibility visibility;
  private final CycleService cycles;
  private final PeopleService people;
  private final TaggedPdf pdf;

  DecisionMinutes(
      TitleDecisionService decisions,
      Decisions storedDecisions,
      MinutesPeople minutesPeople,
      MinutesConflicts conflicts,
      NominationReads nominations,
      NominationVisibility visibility,
      CycleService cycles,
      PeopleService people,
      TaggedPdf pdf) {
    this.decisions = decisions;
    this.storedDecisions = storedDecisions;
    this.minutesPeople = minutesPeople;
    this.conflicts = conflicts;
    this.nominations = nominations;
    this.visibility = visibility;
    this.cycles = cycles;
    this.people = people;
    this.pdf = pdf;
  }

  /** The people of the jury, by name. */
  record JuryLine(String jurors, String chair, String deputies) {}

  /** A review of the jury that does not count, with the reason. */
  record MissingLine(String reviewer, String town, String state, String reason) {}

  /** Remarks that a town does not read, with the office's reason. */
  record HeldBackLine(String reviewer, String town, String reason) {}

  /**
   * The remarks that towns do not read.
   *
   * @param hidden how many of them are to towns that the reader may not see
   */
  record HeldBackPart(List<HeldBackLine> lines, int hidden) {}

  /** A departure with its towns and its reason. */
  record DepartureLine(ReasonedDeparture departure, String towns) {}

  byte[] print(PersonId reader, CycleId id) {
    DecisionBoard board = decisions.board(reader, id, TitleDecisionService.WhatIf.nothing());
    if (board.hidden() > 0) {
      throw new NotAllowed("error.award.minutes-hidden");
    }
    if (board.state() != DecisionState.CONFIRMED && board.state() != DecisionState.RELEASED) {
      throw none();
    }
    CycleView cycle = cycles.cycle(id);
    Map<NominationId, NominationFacts> towns = seen(reader, id);
    Map<String, Object> variables = new HashMap<>();
    variables.put("cycle", cycle);
    variables.put("board", board);
    variables.put("names", names(board));
    variables.put("departures", departures(board));
    variables.put("conflicts", conflicts.part(towns, decision(id)));
    variables.put("jury", minutesPeople.jury(id));
    variables.put("missing", minutesPeople.missing(board));
    variables.put("heldBack", minutesPeople.heldBack(towns, id));
    variables.put("zone", cycle.zone());
    return pdf.print("decision/minutes", "decision/minutes.css", variables);
  }

  /** Also nominations that went no further, which the decision does not show. */
  private Map<NominationId, NominationFacts> seen(PersonId reader, CycleId cycle) {
    List<NominationFacts> all = nominations.inCycle(cycle, EnumSet.allOf(NominationState.class));
    Set<NominationId> visible = visibility.seen(reader, all);
    return all.stream()
        .filter(one -> visible.contains(one.id()))
        .collect(Collectors.toMap(NominationFacts::id, Function.identity()));
  }

  private Decision decision(CycleId cycle) {
    return storedDecisions.findByCycleId(cycle.value()).orElseThrow(DecisionMinutes::none);
  }

  private static NotFound none() {
    return new NotFound("error.award.no-minutes");
  }

  private Map<PersonId, PersonView> names(DecisionBoard board) {
    var steps = board.steps();
    return people.persons(
        Stream.concat(
                board.departures().stream().map(ReasonedDeparture::by),
                Stream.of(steps.preparedBy(), steps.confirmedBy(), steps.releasedBy()))
            .filter(Objects::nonNull)
            .distinct()
            .toList());
  }

  private static List<DepartureLine> departures(DecisionBoard board) {
    Map<NominationId, String> towns =
        board.rows().stream()
            .collect(
                Collectors.toMap(row -> row.nomination().id(), row -> row.nomination().town()));
    return board.departures().stream()
        .map(
            each ->
                new DepartureLine(
                    each,
                    each.departure().about().stream()
                        .map(towns::get)
                        .sorted()
                        .collect(Collectors.joining(", "))))
        .toList();
  }
}
