package org.culturalpearls.cycle;

/**
 * What to look for among participations.
 *
 * @param cycle only of this one; null for all
 * @param stage only in this one; null for all
 * @param text part of the town's name or of the case key; null or blank for all
 */
public record ParticipationSearch(CycleId cycle, Stage stage, String text, int page) {}
