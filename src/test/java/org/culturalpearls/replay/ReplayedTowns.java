package org.culturalpearls.replay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.culturalpearls.Programme.Case;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.nomination.NominationSection;
import org.culturalpearls.award.nomination.NominationService;
import org.culturalpearls.award.nomination.NominationView;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.MunicipalityService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.plan.MilestoneOwner;
import org.culturalpearls.plan.PlannedMilestone;

/**
 * The towns of a past cycle and what they do in it: enter, write their plans or drop out. What is
 * not published of them is invented and says so in its name.
 */
public abstract class ReplayedTowns {

  private static final Map<String, Object> SUBMIT = Map.of("confirm", true);

  final PastCycle past;
  final ReplayTools tools;
  final List<Entrant> entrants = new ArrayList<>();
  CycleId cycle;

  /** A town that enters. */
  public record Entrant(String name, NominationId nomination, Case town) {

    public String key() {
      return town.key().value();
    }
  }

  ReplayedTowns(PastCycle past, ReplayTools tools) {
    this.past = past;
    this.tools = tools;
  }

  public CycleId cycle() {
    return cycle;
  }

  public List<Entrant> entrants() {
    return entrants;
  }

  /** Of the network, begun by its mentee, written and submitted. */
  public Entrant enter(String name, Country country) {
    Entrant entrant = write(name, country);
    submit(entrant);
    return entrant;
  }

  /** Written, and not submitted yet. */
  public Entrant write(String name, Country country) {
    Case before = inNetwork(name, country);
    Entrant entrant =
        take(
            name,
            before.mentee(),
            tools
                .nominations()
                .start(before.mentee(), new NominationService.Start(cycle, before.id(), "")));
    write(entrant);
    return entrant;
  }

  /** A text in every section. */
  private void write(Entrant entrant) {
    PersonId mentee = entrant.town().mentee();
    NominationView view = tools.nominations().nomination(mentee, entrant.nomination());
    tools
        .nominations()
        .saveDraft(
            mentee,
            entrant.nomination(),
            Stream.of(NominationSection.values())
                .map(
                    section ->
                        new NominationService.Write(
                            section, view.section(section).version(), "Invented text.", ""))
                .toList());
  }

  public void submit(Entrant entrant) {
    tools
        .engine()
        .complete(
            entrant.town().mentee(), entrant.town().key(), "UserTask_WriteNomination", SUBMIT);
  }

  /** A town with a mentee that took part before. */
  public Case inNetwork(String name, Country country) {
    PersonId mentee = person("Mentee of " + name, Role.MENTEE);
    tools.tables().worksAt(mentee, "Town hall of " + name);
    MunicipalityId town =
        tools
            .municipalities()
            .add(
                coordinator(),
                new MunicipalityService.Add(
                    name, country, country == Country.DE ? "Schleswig-Holstein" : ""));
    ParticipationView before =
        tools
            .participations()
            .participation(tools.tables().participation(tools.network(), town, mentee));
    return new Case(before.id(), before.caseKey(), name, mentee, mentee);
  }

  /** Counts one among the entrants that was begun by hand. */
  public Entrant take(String name, PersonId mentee, NominationId id) {
    ParticipationView entered =
        tools
            .participations()
            .participation(tools.nominations().nomination(mentee, id).participation());
    Entrant entrant =
        new Entrant(name, id, new Case(entered.id(), entered.caseKey(), name, mentee, mentee));
    entrants.add(entrant);
    return entrant;
  }

  public void check(Entrant entrant) {
    coordinatorDoes(entrant, "UserTask_CheckEligibility", Map.of("decision", "eligible"));
  }

  /** Its plan is written, read and submitted. */
  public void plan(Entrant entrant) {
    Case town = entrant.town();
    tools.planning().assess(town);
    tools.planning().write(town, milestone(town, 5), milestone(town, 6), milestone(town, 7));
    tools.planning().handIn(town, "feedback");
    coordinatorDoes(entrant, "UserTask_GivePlanFeedback", Map.of("ready", "yes"));
    tools
        .engine()
        .complete(town.mentee(), town.key(), "UserTask_SubmitPlan", Map.of("decision", "submit"));
  }

  private PlannedMilestone milestone(Case town, int month) {
    return new PlannedMilestone(
        "Invented milestone " + month,
        MilestoneOwner.person(town.mentee()),
        LocalDate.of(past.titleYear(), month, 10),
        "",
        "");
  }

  public void dropOut(Entrant entrant) {
    tools.engine().fire(entrant.town().key(), "CatchEvent_PlansDue");
  }

  public void coordinatorDoes(Entrant entrant, String task, Map<String, Object> sent) {
    tools.engine().complete(coordinator(), entrant.town().key(), task, sent);
  }

  PersonId person(String name, Role... roles) {
    return tools.programme().person(name, roles);
  }

  PersonId coordinator() {
    return tools.programme().coordinator();
  }
}
