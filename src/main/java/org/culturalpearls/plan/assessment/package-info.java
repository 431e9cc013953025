/** The self-assessment of a town: its questions, the workshop, and its profiles over time. */
@NamedInterface("assessment")
package org.culturalpearls.plan.assessment;

import org.springframework.modulith.NamedInterface;
