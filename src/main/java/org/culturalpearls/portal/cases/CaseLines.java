package org.culturalpearls.portal.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.mentoring.agreement.CaseAccess;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.portal.task.TaskLine;
import org.culturalpearls.portal.task.TaskLines;
import org.culturalpearls.workflow.tasks.TaskCard;
import org.culturalpearls.workflow.tasks.UserTasks;
import org.springframework.stereotype.Component;

/** Builds lists of cases, each with the task that is due next; one read for all of them. */
@Component
public class CaseLines {

  private final UserTasks userTasks;
  private final TaskLines tasks;
  private final KnownTasks known;
  private final HiddenNominations hiddenNominations;

  CaseLines(
      UserTasks userTasks, TaskLines tasks, KnownTasks known, HiddenNominations hiddenNominations) {
    this.hiddenNominations = hiddenNominations;
    this.userTasks = userTasks;
    this.tasks = tasks;
    this.known = known;
  }

  /** Returns cases as a coordinator sees them. */
  public List<CaseLine> of(List<ParticipationView> cases, PersonId reader) {
    List<CaseAccess.Own> all =
        cases.stream().map(found -> new CaseAccess.Own(found, false, null)).toList();
    Set<String> hidden = hiddenNominations.of(reader, all.stream().map(CaseLines::key).toList());
    return lines(
        all.stream()
            .filter(
                own ->
                    !hidden.contains(key(own))
                        || !HiddenNominations.isNothingElse(own.participation()))
            .toList(),
        reader,
        hidden);
  }

  /** Returns the reader's own cases; past ones without any details. */
  public List<CaseLine> ofOwn(List<CaseAccess.Own> cases, PersonId reader) {
    return lines(cases, reader, Set.of());
  }

  private List<CaseLine> lines(List<CaseAccess.Own> cases, PersonId reader, Set<String> hidden) {
    Map<String, TaskCard> next = new LinkedHashMap<>();
    Predicate<TaskCard> isKnown = known.to(reader);
    userTasks
        .ofCases(cases.stream().filter(own -> !own.past()).map(CaseLines::key).toList())
        .forEach(
            (key, open) ->
                open.stream()
                    .filter(isKnown)
                    .filter(
                        task -> !hidden.contains(key) || !HiddenNominations.isOfNomination(task))
                    .findFirst()
                    .ifPresent(task -> next.put(key, task)));
    List<TaskLine> words = tasks.of(next.values(), reader, task -> false);
    List<String> keys = new ArrayList<>(next.keySet());
    return cases.stream().map(own -> line(own, keys.indexOf(key(own)), words)).toList();
  }

  private static String key(CaseAccess.Own own) {
    return own.participation().caseKey().value();
  }

  private static CaseLine line(CaseAccess.Own own, int next, List<TaskLine> words) {
    ParticipationView town = own.participation();
    return new CaseLine(
        "/cases/" + key(own) + (own.past() ? "/agreement" : ""),
        town.town(),
        key(own),
        Integer.toString(town.titleYear()),
        "stage." + town.stage(),
        own.past(),
        next < 0 ? null : words.get(next),
        Certificates.path(own.certified()));
  }
}
