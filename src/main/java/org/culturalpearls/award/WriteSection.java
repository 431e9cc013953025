package org.culturalpearls.award;

/**
 * A section as somebody changed it.
 *
 * @param version of the section as it was read; 0 when nobody had written it
 * @param ownLanguage the same in the town's language; may be empty
 */
public record WriteSection(
    NominationSection section, long version, String english, String ownLanguage) {

  public static final int MAX_LENGTH = 5000;
}
