/** Surveys of residents by a public address: what a town asks, and what the answers show. */
@NamedInterface("survey")
package org.culturalpearls.plan.survey;

import org.springframework.modulith.NamedInterface;
