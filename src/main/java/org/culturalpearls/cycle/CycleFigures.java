package org.culturalpearls.cycle;

/** The published numbers of a finished cycle. */
public record CycleFigures(int entries, int preSelected, int plans, int titles) {}
