/**
 * The search for mentors with its proposals, begun and ended also by the closing of a mentoring.
 */
@NamedInterface("core")
package org.culturalpearls.mentoring.matching.core;

import org.springframework.modulith.NamedInterface;
