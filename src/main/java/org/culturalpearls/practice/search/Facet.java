package org.culturalpearls.practice.search;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.Language;

/** By what practices are told apart, and results are narrowed. */
public enum Facet {
  /** What the town was up against; a vocabulary. */
  CHALLENGE("challenge"),
  /** The means of culture that it used; a vocabulary. */
  INSTRUMENT("instrument"),
  /** For whom it was; a vocabulary. */
  TARGET_GROUP("group"),
  /** How many people live there. */
  POPULATION("population", "under-2000", "2000-5000", "5000-15000", "15000-50000", "over-50000"),
  /** Hours of the town's staff. */
  HOURS("hours", "up-to-20", "20-80", "80-300", "over-300"),
  /** Money in euros. */
  COST("cost", "up-to-500", "500-2000", "2000-5000", "5000-20000", "over-20000"),
  /** Time from the decision to the first day. */
  LEAD_TIME("lead-time", "weeks", "up-to-3-months", "up-to-a-year", "longer"),
  /** When in the year. */
  SEASON("season", "spring", "summer", "autumn", "winter", "any"),
  /** How well results are proved, the weakest first. */
  EVIDENCE("evidence", "told", "counted", "before-and-after", "evaluated", "repeated-elsewhere"),
  /** Where the town is, by the country's ISO 3166 code. */
  COUNTRY("country", names(Country.values())),
  /** In which languages it can be read, by their ISO 639 codes. */
  LANGUAGE("language", codes()),
  /** Whether it worked. */
  KIND("kind", "practice", "lesson"),
  /** Whether the town would host a visit, and of which kind. */
  VISITS("visits", "yes", "visit", "job-shadowing", "online");

  private static final String TERM = "[a-z0-9][a-z0-9-]{0,59}";

  private final String parameter;
  private final List<String> values;

  Facet(String parameter, String... values) {
    this.parameter = parameter;
    this.values = List.of(values);
  }

  /** How it is called in addresses. */
  public String parameter() {
    return parameter;
  }

  /** Returns all its values in their order; none for a vocabulary, which grows. */
  public List<String> known() {
    return values;
  }

  /** Returns whether it has this value, or for a vocabulary, could have. */
  public boolean knows(String value) {
    return values.isEmpty() ? value.matches(TERM) : values.contains(value);
  }

  /** Returns the facet that is called so in addresses. */
  public static Optional<Facet> called(String parameter) {
    return Arrays.stream(values()).filter(facet -> facet.parameter.equals(parameter)).findFirst();
  }

  private static String[] names(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name).toArray(String[]::new);
  }

  private static String[] codes() {
    return Arrays.stream(Language.values())
        .map(language -> language.locale().getLanguage())
        .toArray(String[]::new);
  }
}
