package org.culturalpearls.portal.shell;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.culturalpearls.people.Country;
import org.culturalpearls.portal.form.Choice;

/** The time zones around the Baltic Sea, named by a city in each. */
public final class Zones {

  private static final List<String> AROUND_THE_SEA =
      Stream.of(Country.values()).map(country -> country.zone().getId()).sorted().toList();

  /** The programme's time zone, the default. */
  public static final ZoneId PROGRAMME = ZoneId.of("Europe/Stockholm");

  private Zones() {}

  /** Returns the options, including a person's own zone from elsewhere. */
  public static List<Choice> with(ZoneId own) {
    return Stream.concat(AROUND_THE_SEA.stream(), Stream.of(own.getId()))
        .distinct()
        .map(id -> new Choice(id, PersonDates.cityOf(ZoneId.of(id))))
        .toList();
  }
}
