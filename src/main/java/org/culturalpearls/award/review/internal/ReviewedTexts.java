package org.culturalpearls.award.review.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.culturalpearls.award.nomination.NominationFacts;
import org.culturalpearls.award.nomination.NominationSection;
import org.culturalpearls.award.nomination.ReadMilestone;
import org.culturalpearls.award.nomination.ReadSection;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.plan.FrozenPlans;
import org.culturalpearls.plan.MilestoneOwner;
import org.culturalpearls.plan.PlanSection;
import org.culturalpearls.plan.PlanTexts;
import org.culturalpearls.plan.PlanVersionView;
import org.culturalpearls.plan.PlannedMilestone;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the text under review: at pre-selection the nomination, in the jury the frozen plan. */
@Component
class ReviewedTexts {

  private final JdbcClient jdbc;
  private final FrozenPlans plans;
  private final PeopleService people;

  ReviewedTexts(JdbcClient jdbc, FrozenPlans plans, PeopleService people) {
    this.jdbc = jdbc;
    this.plans = plans;
    this.people = people;
  }

  List<ReadSection> of(NominationFacts nomination, AwardStage stage) {
    return stage == AwardStage.JURY ? plan(nomination) : sections(nomination);
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

  private List<ReadSection> plan(NominationFacts nomination) {
    return jdbc.sql(
            "select plan_version from nomination where id = :id and plan_version is not null")
        .param("id", nomination.id().value())
        .query(Integer.class)
        .optional()
        .flatMap(version -> plans.version(nomination.participation(), version))
        .map(this::plan)
        .orElse(List.of());
  }

  private List<ReadSection> plan(PlanVersionView version) {
    PlanTexts texts = version.texts();
    List<ReadSection> sections = new ArrayList<>();
    sections.add(section(PlanSection.VISION, texts.vision()));
    sections.add(section(PlanSection.CHALLENGES, texts.challenges()));
    sections.add(section(PlanSection.ASSETS, texts.assets()));
    sections.add(section(PlanSection.MEASURES, texts.measures()));
    sections.add(
        new ReadSection(
            "plansection." + PlanSection.MILESTONES, "", "", milestones(version.milestones())));
    return sections;
  }

  private List<ReadMilestone> milestones(List<PlannedMilestone> planned) {
    Map<PersonId, PersonView> owners =
        people.persons(
            planned.stream()
                .map(PlannedMilestone::owner)
                .filter(owner -> owner != null && owner.person() != null)
                .map(MilestoneOwner::person)
                .collect(Collectors.toSet()));
    return planned.stream()
        .map(
            one ->
                new ReadMilestone(
                    one.title(),
                    name(one.owner(), owners),
                    one.dueOn(),
                    one.indicator(),
                    one.target()))
        .toList();
  }

  private static String name(MilestoneOwner owner, Map<PersonId, PersonView> persons) {
    if (owner == null || owner.person() == null) {
      return owner == null ? "" : owner.name();
    }
    PersonView person = persons.get(owner.person());
    return person == null ? "" : person.name();
  }

  private static ReadSection section(PlanSection section, String text) {
    return new ReadSection("plansection." + section.name(), text, "");
  }
}
