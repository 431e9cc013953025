package org.culturalpearls.mentoring.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.culturalpearls.mentoring.Suggestion;
import org.culturalpearls.people.PersonId;

/** Finds the lead mentors of a matching round: the largest sum of scores within the capacities. */
final class RoundPlanner {

  private RoundPlanner() {}

  /**
   * The lead for each town, in the towns' order; null where none fits.
   *
   * @param towns what can be chosen for each town, with the room that each mentor has
   */
  static List<PersonId> leads(List<List<Suggestion>> towns) {
    Map<Long, Integer> roomOf = new TreeMap<>();
    towns.forEach(
        suggestions ->
            suggestions.forEach(
                mentor ->
                    roomOf.put(
                        mentor.mentor().value(),
                        Math.max(0, mentor.freeHalves()) / MatchingSettings.LEAD_HALVES)));
    List<Long> mentors = new ArrayList<>(roomOf.keySet());
    int[] room = mentors.stream().mapToInt(roomOf::get).toArray();
    long[][] gain = new long[towns.size()][mentors.size()];
    for (int town = 0; town < gain.length; town++) {
      Arrays.fill(gain[town], Assignment.NEVER);
      for (Suggestion mentor : towns.get(town)) {
        gain[town][mentors.indexOf(mentor.mentor().value())] = gain(mentor, towns.size());
      }
    }
    List<PersonId> leads = new ArrayList<>();
    for (int column : Assignment.best(gain, room)) {
      leads.add(column < 0 ? null : new PersonId(mentors.get(column)));
    }
    return leads;
  }

  /** One more town served counts less than one point of score, so it decides between equal sums. */
  private static long gain(Suggestion mentor, int towns) {
    return mentor.score() * (towns + 1L) + 1;
  }
}
