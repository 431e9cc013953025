package org.culturalpearls.mentoring.matching.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.culturalpearls.mentoring.matching.MatchingService;
import org.culturalpearls.people.PersonId;

/** Chooses the mentors of a matching round: the largest sum of scores within the capacities. */
final class RoundPlanner {

  private RoundPlanner() {}

  /**
   * Returns the lead for each town, in the towns' order; null if none fits.
   *
   * @param towns the candidates for each town, with the free capacity of each mentor
   */
  static List<PersonId> leads(List<List<MatchingService.Suggestion>> towns) {
    return assign(towns, mentor -> mentor.freeHalves() / MatchingSettings.LEAD_HALVES);
  }

  /**
   * Returns the twin for each town that wishes one and has a lead, from the capacity that the leads
   * leave; null for the others, and if none fits.
   *
   * @param leads the lead of each town, or null
   * @param wished whether each town wishes a twin
   * @param twinHalves the capacity that a twin takes
   */
  static List<PersonId> twins(
      List<List<MatchingService.Suggestion>> towns,
      List<PersonId> leads,
      List<Boolean> wished,
      int twinHalves) {
    List<List<MatchingService.Suggestion>> choices = new ArrayList<>();
    for (int town = 0; town < towns.size(); town++) {
      PersonId lead = leads.get(town);
      choices.add(
          lead == null || !wished.get(town)
              ? List.of()
              : towns.get(town).stream().filter(one -> !one.mentor().equals(lead)).toList());
    }
    return assign(
        choices,
        mentor -> {
          int left =
              mentor.freeHalves()
                  - Collections.frequency(leads, mentor.mentor()) * MatchingSettings.LEAD_HALVES;
          return twinHalves == 0 ? towns.size() : left / twinHalves;
        });
  }

  private static List<PersonId> assign(
      List<List<MatchingService.Suggestion>> towns,
      ToIntFunction<MatchingService.Suggestion> places) {
    Map<Long, Integer> roomOf = new TreeMap<>();
    towns.forEach(
        suggestions ->
            suggestions.forEach(
                mentor ->
                    roomOf.put(mentor.mentor().value(), Math.max(0, places.applyAsInt(mentor)))));
    List<Long> mentors = new ArrayList<>(roomOf.keySet());
    int[] room = mentors.stream().mapToInt(roomOf::get).toArray();
    long[][] gain = new long[towns.size()][mentors.size()];
    for (int town = 0; town < gain.length; town++) {
      Arrays.fill(gain[town], Assignment.NEVER);
      for (MatchingService.Suggestion mentor : towns.get(town)) {
        gain[town][mentors.indexOf(mentor.mentor().value())] = gain(mentor, towns.size());
      }
    }
    List<PersonId> assigned = new ArrayList<>();
    for (int column : Assignment.best(gain, room)) {
      assigned.add(column < 0 ? null : new PersonId(mentors.get(column)));
    }
    return assigned;
  }

  /**
   * Serving one more town counts less than one point of score, so it decides between equal sums
   * only.
   */
  private static long gain(MatchingService.Suggestion mentor, int towns) {
    return mentor.score() * (towns + 1L) + 1;
  }
}
