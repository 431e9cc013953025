package org.culturalpearls.practice.search;

/** Says of which size a town is. */
public final class TownSizeRule {

  /** The first number of people of each size but the smallest, in the order of the facet. */
  private static final int[] FROM = {2_000, 5_000, 15_000, 50_000};

  private TownSizeRule() {}

  /**
   * Returns the value of {@link Facet#POPULATION} for a number of people.
   *
   * @param people one at least
   */
  public static String sizeOf(int people) {
    return Facet.POPULATION.known().get(place(people));
  }

  /** Returns how many sizes lie between two numbers of people; 0 if both are of one size. */
  public static int apart(int people, int others) {
    return Math.abs(place(people) - place(others));
  }

  private static int place(int people) {
    int place = 0;
    while (place < FROM.length && people >= FROM[place]) {
      place++;
    }
    return place;
  }
}
