package org.culturalpearls.practice.search;

import java.time.Instant;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.Language;
import org.culturalpearls.practice.PracticeId;

/**
 * A found practice as a card shows it.
 *
 * @param language of title and summary: the reader's if there is a translation, else the original's
 * @param country null if it is not known
 * @param population a value of {@link Facet#POPULATION}, empty if it says nothing of it
 * @param instrument the key of its first instrument, empty if it names none
 * @param allWords whether it has all the words, or only most of them
 */
public record PracticeHit(
    PracticeId id,
    Language language,
    String title,
    String summary,
    String town,
    Country country,
    String kind,
    String evidence,
    String population,
    String instrument,
    Instant publishedAt,
    boolean allWords) {}
