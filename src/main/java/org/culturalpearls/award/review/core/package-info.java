/** The stored reviews and the input of rankings made of them. */
@NamedInterface("core")
package org.culturalpearls.award.review.core;

import org.springframework.modulith.NamedInterface;
