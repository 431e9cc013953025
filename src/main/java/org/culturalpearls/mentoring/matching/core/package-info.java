/** The search itself and its proposals, for the end of a mentoring, which begins or ends them. */
@NamedInterface("core")
package org.culturalpearls.mentoring.matching.core;

import org.springframework.modulith.NamedInterface;
