package org.culturalpearls.award;

import java.util.List;
import org.culturalpearls.people.Country;

/** The other municipalities of a joint entry, all of them. */
public record EnterTogether(NominationId nomination, List<Member> members) {

  public static final int MOST = 9;
  public static final int MAX_NAME = 120;
  public static final int MAX_CONSENT = 500;

  public EnterTogether {
    members = List.copyOf(members);
  }

  /**
   * One of them, as it stands in the list of municipalities.
   *
   * @param consent how it agreed
   */
  public record Member(String name, Country country, String consent) {}
}
