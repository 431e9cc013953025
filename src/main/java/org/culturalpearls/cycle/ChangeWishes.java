package org.culturalpearls.cycle;

import java.util.Set;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.Theme;

/**
 * Says with what a town wants help, in which languages it can work, and whether it wishes a twin
 * mentor; version as read.
 */
public record ChangeWishes(
    ParticipationId participation,
    long version,
    Set<Theme> themes,
    Set<Language> languages,
    boolean twinWished) {}
