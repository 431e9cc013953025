package org.culturalpearls.cycle;

import java.util.Set;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.Theme;

/** Says with what a town wants help and in which languages it can work; version as read. */
public record ChangeWishes(
    ParticipationId participation, long version, Set<Theme> themes, Set<Language> languages) {}
