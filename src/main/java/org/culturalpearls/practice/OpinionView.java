package org.culturalpearls.practice;

import java.time.Instant;
import org.culturalpearls.people.PersonId;

/** What an expert said of a practice; published with it, under the expert's name. */
public record OpinionView(PersonId expert, Instant at, String text) {}
