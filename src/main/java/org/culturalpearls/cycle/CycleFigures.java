package org.culturalpearls.cycle;

/** What a finished cycle came to, as published. */
public record CycleFigures(int entries, int preSelected, int plans, int titles) {}
