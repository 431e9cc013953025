/**
 * The stored rows of plans and of their frozen versions, with what is checked before they change.
 */
package org.culturalpearls.plan.internal.content;
