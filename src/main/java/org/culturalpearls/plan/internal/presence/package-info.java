/** Implements who is at a plan and who has seen what. */
package org.culturalpearls.plan.internal.presence;
