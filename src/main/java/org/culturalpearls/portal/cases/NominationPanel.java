package org.culturalpearls.portal.cases;

import org.culturalpearls.award.NominationState;
import org.culturalpearls.award.OpenCall;

/**
 * What the page of a case says of the award.
 *
 * @param state of its nomination, or null where there is none
 * @param call that it can enter, or null
 * @param closes when the call closes, in words
 */
record NominationPanel(NominationState state, OpenCall call, String closes) {}
