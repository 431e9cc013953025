package org.culturalpearls.award.title.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.culturalpearls.award.conflict.ConflictView;
import org.culturalpearls.award.conflict.core.Conflict;
import org.culturalpearls.award.conflict.core.ConflictSearch;
import org.culturalpearls.award.conflict.core.Conflicts;
import org.culturalpearls.award.conflict.core.KnownConflicts;
import org.culturalpearls.award.nomination.NominationFacts;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.award.nomination.core.NominationReads;
import org.culturalpearls.award.review.core.RankingInput;
import org.culturalpearls.award.review.core.Review;
import org.culturalpearls.award.review.core.Reviews;
import org.culturalpearls.award.setup.Appointments;
import org.culturalpearls.award.setup.AwardDate;
import org.culturalpearls.award.setup.AwardOffice;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.award.setup.core.Award;
import org.culturalpearls.award.setup.core.AwardReads;
import org.culturalpearls.people.PersonId;
import org.springframework.stereotype.Component;

/**
 * Finds the current conflicts of all who reviewed or decided in either stage, including people
 * replaced since: the minutes name what was known at the confirmation.
 */
@Component
class ConflictsAtConfirmation {

  /** States of nominations that went to the selectors; for withdrawn ones, their reviews tell. */
  private static final Set<NominationState> PRE_SELECTED =
      Set.of(
          NominationState.ELIGIBLE,
          NominationState.NOT_SELECTED,
          NominationState.SELECTED,
          NominationState.NO_PLAN,
          NominationState.IN_JURY,
          NominationState.WITHDRAWN);

  private final NominationReads nominations;
  private final Reviews reviews;
  private final Conflicts declared;
  private final ConflictSearch search;
  private final AwardReads reads;

  ConflictsAtConfirmation(
      NominationReads nominations,
      Reviews reviews,
      Conflicts declared,
      ConflictSearch search,
      AwardReads reads) {
    this.nominations = nominations;
    this.reviews = reviews;
    this.declared = declared;
    this.search = search;
    this.reads = reads;
  }

  /** The people and nominations of a stage. */
  private record Stage(Set<PersonId> people, Collection<NominationFacts> nominations) {

    boolean has(NominationId nomination) {
      return nominations.stream().anyMatch(one -> one.id().equals(nomination));
    }
  }

  Set<ConflictRow> known(Award award, Decision decision, PersonId confirming, RankingInput table) {
    Map<AwardStage, Stage> stages = new EnumMap<>(AwardStage.class);
    stages.put(AwardStage.PRE_SELECTION, preSelection(award));
    stages.put(AwardStage.JURY, jury(award, decision, confirming, table));
    addWhoDeclared(award, stages);
    Set<PersonId> people = new HashSet<>();
    Set<NominationFacts> about = new HashSet<>();
    stages
        .values()
        .forEach(
            stage -> {
              people.addAll(stage.people());
              about.addAll(stage.nominations());
            });
    KnownConflicts known = search.between(people, about);
    Set<ConflictRow> rows = new HashSet<>();
    stages.forEach((stage, in) -> rows.addAll(rows(stage, in, known)));
    return rows;
  }

  private static List<ConflictRow> rows(AwardStage stage, Stage in, KnownConflicts known) {
    List<ConflictRow> rows = new ArrayList<>();
    for (PersonId person : in.people()) {
      for (NominationFacts nomination : in.nominations()) {
        known
            .kinds(person, nomination.id())
            .forEach(kind -> rows.add(ConflictRow.of(stage, person, nomination.id(), kind)));
      }
    }
    return rows;
  }

  private Stage preSelection(Award award) {
    List<Review> made = reviews(award, AwardStage.PRE_SELECTION);
    Set<PersonId> people = new HashSet<>(award.appointments().selectors());
    Set<NominationId> reviewed = new HashSet<>();
    made.forEach(
        review -> {
          people.add(review.reviewer());
          reviewed.add(review.nomination());
        });
    return new Stage(
        people,
        nominations.inCycle(award.cycle(), PRE_SELECTED).stream()
            .filter(one -> one.state() != NominationState.WITHDRAWN || reviewed.contains(one.id()))
            .toList());
  }

  private Stage jury(Award award, Decision decision, PersonId confirming, RankingInput table) {
    Appointments appointed = award.appointments();
    Set<PersonId> people = new HashSet<>(appointed.jurors());
    people.addAll(appointed.of(AwardOffice.CHAIR));
    people.addAll(appointed.deputies());
    people.add(decision.steps().preparedBy());
    people.add(confirming);
    reviews(award, AwardStage.JURY).forEach(review -> people.add(review.reviewer()));
    return new Stage(people, table.nominations());
  }

  private List<Review> reviews(Award award, AwardStage stage) {
    return reviews.findByCycleIdAndStageOrderById(award.cycle().value(), stage);
  }

  /**
   * People who declared a conflict and are no longer in a stage belong to the stage of the day on
   * which they declared it.
   */
  private void addWhoDeclared(Award award, Map<AwardStage, Stage> stages) {
    Stage selectors = stages.get(AwardStage.PRE_SELECTION);
    Stage jury = stages.get(AwardStage.JURY);
    var juryBegins = reads.times(award).of(AwardDate.PRE_SELECTION_ENDS);
    for (ConflictView each : declared(stages)) {
      if (!selectors.people().contains(each.person()) && !jury.people().contains(each.person())) {
        boolean late = each.at().isAfter(juryBegins) && jury.has(each.nomination());
        (late ? jury : selectors).people().add(each.person());
      }
    }
  }

  private List<ConflictView> declared(Map<AwardStage, Stage> stages) {
    return declared
        .findByNominationIdInOrderByIdDesc(
            stages.values().stream()
                .flatMap(stage -> stage.nominations().stream())
                .map(one -> one.id().value())
                .distinct()
                .toList())
        .stream()
        .filter(Conflict::stands)
        .map(Conflict::view)
        .toList();
  }
}
