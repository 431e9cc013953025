package org.culturalpearls.practice;

import java.time.Instant;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.Language;

/**
 * A published practice in a list: what is read in half a minute.
 *
 * @param town empty if the record leaves it out
 * @param country null if it is not known
 * @param number of the version
 */
public record PracticeCard(
    PracticeId id,
    PracticeKind kind,
    String title,
    String summary,
    String town,
    Country country,
    Language language,
    Evidence evidence,
    int number,
    Instant publishedAt) {}
