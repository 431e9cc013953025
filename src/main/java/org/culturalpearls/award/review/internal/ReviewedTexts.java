package org.culturalpearls.award.review.internal;

import java.util.List;
import java.util.Optional;
import org.culturalpearls.award.nomination.NominationFacts;
import org.culturalpearls.award.nomination.NominationSection;
import org.culturalpearls.award.nomination.ReadSection;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.plan.FrozenPlans;
import org.culturalpearls.plan.PlanVersionView;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the text under review: at pre-selection the nomination, in the jury the frozen plan. */
@Component
class ReviewedTexts {

  private final JdbcClient jdbc;
  private final FrozenPlans plans;

  ReviewedTexts(JdbcClient jdbc, FrozenPlans plans) {
    this.jdbc = jdbc;
    this.plans = plans;
  }

  /** Returns the nomination's text; empty in the jury, which reads the plan. */
  List<ReadSection> of(NominationFacts nomination, AwardStage stage) {
    return stage == AwardStage.JURY ? List.of() : sections(nomination);
  }

  /** Returns the plan that the jury reads, as it was frozen; empty at pre-selection. */
  Optional<PlanVersionView> plan(NominationFacts nomination, AwardStage stage) {
    return stage == AwardStage.JURY ? plan(nomination) : Optional.empty();
  }

  private List<ReadSection> sections(NominationFacts nomination) {
    return jdbc
        .sql(
            """
            select section, english, own_language from nomination_section
            where nomination_id = :nomination
            """)
        .param("nomination", nomination.id().value())
        .query(
            (row, number) -> new ReadSection(row.getString(1), row.getString(2), row.getString(3)))
        .list()
        .stream()
        .sorted(
            (one, other) ->
                NominationSection.valueOf(one.name())
                    .compareTo(NominationSection.valueOf(other.name())))
        .map(
            section ->
                new ReadSection(
                    "nominationsection." + section.name(), section.text(), section.own()))
        .toList();
  }

  /**
   * Returns what the town says of the people and partners that take part; empty if it says nothing.
   */
  Optional<ReadSection> partners(NominationFacts nomination) {
    String heading = "nominationsection." + NominationSection.PEOPLE.name();
    return sections(nomination).stream()
        .filter(section -> section.name().equals(heading))
        .filter(section -> !(section.text() + section.own()).isBlank())
        .findFirst();
  }

  private Optional<PlanVersionView> plan(NominationFacts nomination) {
    return jdbc.sql(
            "select plan_version from nomination where id = :id and plan_version is not null")
        .param("id", nomination.id().value())
        .query(Integer.class)
        .optional()
        .flatMap(version -> plans.version(nomination.participation(), version));
  }
}
