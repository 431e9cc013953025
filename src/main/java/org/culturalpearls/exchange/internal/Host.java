package org.culturalpearls.exchange.internal;

import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.PersonId;

/**
 * Who answers what is asked about a practice.
 *
 * @param person null if the office does
 * @param town of the practice; null if the practice leaves it out or names it in words
 */
record Host(PersonId person, MunicipalityId town) {}
